"""`python -m finetune COMMAND …`: each command is a module of this package with `main(argv)`."""

from __future__ import annotations

import sys
from importlib import import_module

COMMANDS = {
    "train": "QLoRA on question and SQL pairs: train CONFIG [key=value …]",
    "evaluate": "execution accuracy of a model against DuckDB",
    "quantization": "one model at 32, 16, 8 and 4 bits: size, perplexity, accuracy, speed",
    "synthesize": "question and SQL pairs from a live database",
    "plan": "memory and time that a training run will need",
    "adapters": "the adapters trained here, with their scores",
    "merge": "one full model out of a base and an adapter",
    "pretrain": "the bundled base from scratch",
}


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit status (2 for a command that does not exist)."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in ("-h", "--help"):
        print("usage: python -m finetune COMMAND …\n")
        for name, summary in COMMANDS.items():
            print(f"  {name:<14}{summary}")
        return 0
    name, *rest = arguments
    if name not in COMMANDS:
        print(f"Unknown command '{name}'. Choose one of: {', '.join(COMMANDS)}.", file=sys.stderr)
        return 2
    return int(import_module(f"finetune.{name}").main(rest))


if __name__ == "__main__":
    sys.exit(main())
