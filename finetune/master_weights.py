"""The optimizer of the bundled base: fp32 masters of bf16 weights."""

from __future__ import annotations

from typing import Any


class MasterWeights:
    """bf16 weights with fp32 masters: Muon for the matrices inside the layers, AdamW for the rest.

    Small updates would be lost in bf16 (Micikevicius et al. 2018); Muon is that of Jordan et al.
    2024, from torch.
    """

    def __init__(self, model: Any, *, matrix_rate: float = 0.02, rate: float = 2e-3) -> None:
        import torch

        self.pairs = [(p, p.detach().float().clone()) for p in model.parameters()]
        names = [n for n, _ in model.named_parameters()]
        matrices = [m for n, (p, m) in zip(names, self.pairs, strict=True) if _is_matrix(n, p)]
        others = [
            (n, m) for n, (p, m) in zip(names, self.pairs, strict=True) if not _is_matrix(n, p)
        ]
        # what is added to attention scores has to grow to their size, which is several units
        groups = [
            {"params": [m for n, m in others if not n.startswith("relation")], "lr": rate},
            {"params": [m for n, m in others if n.startswith("relation")], "lr": 5 * rate},
        ]
        self.optimizers = [
            torch.optim.Muon(matrices, lr=matrix_rate, weight_decay=0.01, momentum=0.95),
            torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98)),
        ]
        self.rates = [[group["lr"] for group in o.param_groups] for o in self.optimizers]
        self.parameters = list(model.parameters())

    def step(self, scale: float) -> None:
        """One update at `scale` times the full learning rates; gradients are cleared."""
        import torch

        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        for weight, master in self.pairs:
            master.grad = None if weight.grad is None else weight.grad.float()
        for optimizer, rates in zip(self.optimizers, self.rates, strict=True):
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * scale
            optimizer.step()
        with torch.no_grad():
            for weight, master in self.pairs:
                weight.copy_(master)
                weight.grad = None

    def state_dict(self) -> dict[str, Any]:
        return {
            "masters": [m for _, m in self.pairs],
            "optimizers": [o.state_dict() for o in self.optimizers],
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        import torch

        with torch.no_grad():
            for (weight, master), saved in zip(self.pairs, state["masters"], strict=True):
                master.copy_(saved)
                weight.copy_(saved)
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)


def _is_matrix(name: str, parameter: Any) -> bool:
    return parameter.ndim == 2 and "embed" not in name and "lm_head" not in name
