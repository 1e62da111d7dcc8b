"""The syntax tree of a reply, in which a symbol is a column: `<c3>` is written `c_3`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp

_NAME = re.compile(r"^([tcv])_(\d+)$")
QUERIES = (exp.Select, exp.SetOperation)


def own(node: exp.Expr, kinds: type | tuple[type, ...]) -> Iterator[exp.Expr]:
    """The nodes of these kinds below `node` that belong to its own SELECT."""
    for child in node.walk(prune=lambda n: n is not node and isinstance(n, QUERIES)):
        if isinstance(child, kinds) and not (child is not node and isinstance(child, QUERIES)):
            yield child


def symbol_of(node: exp.Expr) -> str:
    """The symbol as the prompt has it; raises KeyError for what is none."""
    match = _NAME.match(node.name)
    if match is None:
        raise KeyError(f"'{node.name}' is no symbol")
    return f"<{match.group(1)}{match.group(2)}>"


def kind_of(node: exp.Expr) -> str:
    """ "t" for a table's symbol, "c" for a column's, "v" for a constant's, "" for anything else."""
    match = _NAME.match(node.name) if isinstance(node, exp.Column) else None
    return match.group(1) if match else ""
