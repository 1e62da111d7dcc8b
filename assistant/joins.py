"""Joins along foreign keys: which conditions connect a set of tables.

The model names tables and columns; the shortest connection through the foreign keys is found here
(the join inference of SemQL in IRNet, Guo et al. 2019, and of NatSQL, Gan et al. 2021).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass

from schemas.model import Schema

ColumnKey = tuple[str, str]
"""(Table.key, column name) as written in the schema."""


class NoJoinPath(ValueError):
    """Two tables that no chain of foreign keys connects."""


@dataclass(frozen=True, slots=True)
class Edge:
    """An equality between columns of two tables; composite keys have several pairs."""

    left: str
    right: str
    pairs: tuple[tuple[str, str], ...]

    def conditions(self) -> frozenset[frozenset[ColumnKey]]:
        return frozenset(frozenset({(self.left, a), (self.right, b)}) for a, b in self.pairs)


class JoinGraph:
    """The foreign keys of a schema as an undirected graph; declared keys are shorter than
    inferred ones."""

    def __init__(self, schema: Schema) -> None:
        self._edges: dict[str, list[tuple[float, str, Edge]]] = {t.key: [] for t in schema.tables}
        for table, key in schema.foreign_keys():
            if key.target not in self._edges or key.target == table.key:
                continue
            edge = Edge(
                table.key, key.target, tuple(zip(key.columns, key.target_columns, strict=True))
            )
            weight = 1.5 if key.inferred else 1.0
            self._edges[table.key].append((weight, key.target, edge))
            self._edges[key.target].append((weight, table.key, edge))

    def connect(self, tables: Iterable[str], links: Iterable[Edge] = ()) -> list[Edge]:
        """The edges that join all `tables`, `links` among them, in an order in which each edge
        adds one table to those before it.

        Raises `NoJoinPath` when some table cannot be reached.
        """
        wanted = list(dict.fromkeys(tables))
        given = list(links)
        wanted += [t for e in given for t in (e.left, e.right) if t not in wanted]
        reached = {wanted[0]}
        joined: list[Edge] = []
        while True:
            linked = next((e for e in given if (e.left in reached) != (e.right in reached)), None)
            if linked is not None:
                given.remove(linked)
                joined.append(linked)
                reached |= {linked.left, linked.right}
                continue
            missing = [t for t in wanted if t not in reached]
            if not missing:
                return joined
            for edge in self._path(reached, set(missing)):
                joined.append(edge)
                reached |= {edge.left, edge.right}

    def _path(self, sources: set[str], targets: set[str]) -> list[Edge]:
        queue: list[tuple[float, int, str, tuple[Edge, ...]]] = [
            (0.0, i, s, ()) for i, s in enumerate(sorted(sources))
        ]
        heapq.heapify(queue)
        seen: set[str] = set()
        ticket = len(queue)
        while queue:
            cost, _, table, path = heapq.heappop(queue)
            if table in targets:
                return list(path)
            if table in seen:
                continue
            seen.add(table)
            for weight, other, edge in self._edges.get(table, ()):
                if other not in seen:
                    ticket += 1
                    heapq.heappush(queue, (cost + weight, ticket, other, (*path, edge)))
        raise NoJoinPath(
            f"No foreign keys connect {', '.join(sorted(sources))} with "
            f"{', '.join(sorted(targets))}."
        )
