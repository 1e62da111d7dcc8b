"""A live DuckDB connection -> `Schema`, by four catalog queries however many tables there are."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

import duckdb

from schemas.model import Column, ForeignKey, Schema, Table

_RELATIONS = """
SELECT database_name, schema_name, table_name, false AS is_view, comment, estimated_size
FROM duckdb_tables() WHERE NOT internal
UNION ALL
SELECT database_name, schema_name, view_name, true, comment, NULL
FROM duckdb_views() WHERE NOT internal
ORDER BY ALL
"""
_COLUMNS = """
SELECT database_name, schema_name, table_name, column_name, data_type, is_nullable, comment
FROM duckdb_columns() WHERE NOT internal
ORDER BY database_name, schema_name, table_name, column_index
"""
_CONSTRAINTS = """
SELECT database_name, schema_name, table_name, constraint_type, constraint_column_names,
       referenced_table, referenced_column_names
FROM duckdb_constraints()
WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY', 'UNIQUE')
ORDER BY database_name, schema_name, table_name, constraint_index
"""
_PLACE = "SELECT current_database(), current_schema()"
_CATALOGS = "SELECT database_name FROM duckdb_databases()"
_TEMPORARY = "temp"  # DuckDB's name for the catalog of temporary tables


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a relation lives, as the catalog says; hashable, and a folded name to compare."""

    catalog: str
    schema: str
    name: str

    @property
    def folded_name(self) -> str:
        return self.name.casefold()


def introspect(connection: duckdb.DuckDBPyConnection, *, infer_foreign_keys: bool = True) -> Schema:
    """The tables and views of every attached database, system catalogs left out.

    Ordered by catalog, schema and name, those with a bare name first. `row_count` is DuckDB's own
    estimate (`estimated_size`): it costs nothing and is too high after deletions; views have
    none. `infer_foreign_keys` adds keys that names and rows suggest, marked `inferred`
    (`schemas.keys`). Raises `duckdb.Error` only where the connection itself is closed or broken.
    """
    columns: dict[_Place, list[Column]] = defaultdict(list)
    for *where, name, type_text, nullable, comment in connection.execute(_COLUMNS).fetchall():
        columns[_Place(*where)].append(Column(name, type_text, nullable, comment))
    relations = connection.execute(_RELATIONS).fetchall()
    # A view whose columns DuckDB cannot know (never bound) cannot be asked about.
    places = [_Place(*row[:3]) for row in relations if columns[_Place(*row[:3])]]
    names = _resolvable_names(connection, places)
    primary, foreign, unique = _read_keys(connection, names, columns)
    tables = []
    for catalog, schema, name, is_view, comment, row_count in relations:
        place = _Place(catalog, schema, name)
        if place not in names:
            continue
        shown_catalog, shown_schema = names[place]
        tables.append(
            Table(
                name=name,
                columns=tuple(columns[place]),
                primary_key=primary.get(place, ()),
                foreign_keys=tuple(foreign[place]),
                row_count=row_count,
                is_view=is_view,
                comment=comment,
                schema=shown_schema,
                catalog=shown_catalog,
            )
        )
    tables.sort(key=lambda t: (t.catalog, t.schema, t.name))
    found = Schema(tuple(tables))
    if not infer_foreign_keys:
        return found
    from schemas.keys import infer_keys

    return infer_keys(found, connection, unique_columns=unique)


def _resolvable_names(
    connection: duckdb.DuckDBPyConnection, places: list[_Place]
) -> dict[_Place, tuple[str, str]]:
    """The shortest (catalog, schema) that finds each place from where the connection stands."""
    catalog, schema = connection.execute(_PLACE).fetchall()[0]
    catalogs = {name.casefold() for (name,) in connection.execute(_CATALOGS).fetchall()}
    temporary = {p.folded_name for p in places if p.catalog == _TEMPORARY}

    def shorten(place: _Place) -> tuple[str, str]:
        if place.catalog == _TEMPORARY:
            return "", ""
        if place.folded_name in temporary:  # `main.t` finds the temporary one as well
            return place.catalog, place.schema
        if (place.catalog, place.schema) == (catalog, schema):
            return "", ""
        # DuckDB calls `a.t` ambiguous where `a` is both a catalog and a schema.
        if place.catalog == catalog and place.schema.casefold() not in catalogs:
            return "", place.schema
        return place.catalog, place.schema

    names = {place: shorten(place) for place in places}
    # `a.b` may be a table of that very name or the table b of schema a: spell such keys out.
    keys = {p: ".".join(filter(None, (*names[p], p.name))).casefold() for p in places}
    count = Counter(keys.values())
    return {
        p: (p.catalog, p.schema) if count[keys[p]] > 1 and p.catalog != _TEMPORARY else names[p]
        for p in places
    }


def _read_keys(
    connection: duckdb.DuckDBPyConnection,
    names: dict[_Place, tuple[str, str]],
    columns_of: dict[_Place, list[Column]],
) -> tuple[dict[_Place, tuple[str, ...]], dict[_Place, list[ForeignKey]], set[tuple[str, str]]]:
    """Primary keys, foreign keys, and (Table.key, column) of columns declared UNIQUE."""
    primary: dict[_Place, tuple[str, ...]] = {}
    foreign: dict[_Place, list[ForeignKey]] = defaultdict(list)
    unique: set[tuple[str, str]] = set()

    def key_of(place: _Place) -> str:
        return ".".join(filter(None, (*names[place], place.name)))

    # Constraints repeat names as they were typed in them: find the stored spelling.
    def spell(place: _Place, typed: list[str]) -> tuple[str, ...]:
        stored = {c.name.casefold(): c.name for c in columns_of[place]}
        return tuple(stored.get(name.casefold(), name) for name in typed)

    folded = {(p.catalog, p.schema, p.folded_name): p for p in names}
    for row in connection.execute(_CONSTRAINTS).fetchall():
        catalog, schema, name, kind, columns, target_name, target_columns = row
        place = _Place(catalog, schema, name)
        if place not in names:
            continue
        columns = spell(place, columns)
        if kind == "PRIMARY KEY":
            primary[place] = columns
        elif kind == "UNIQUE" and len(columns) == 1:
            unique.add((key_of(place), columns[0]))
        elif kind == "FOREIGN KEY":
            target = folded.get((catalog, schema, target_name.casefold()))
            if target is not None:
                target_columns = spell(target, target_columns)
                foreign[place].append(ForeignKey(columns, key_of(target), target_columns))
    return primary, foreign, unique
