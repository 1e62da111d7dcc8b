"""Conversations and feedback that survive a restart, in one SQLite file.

The file is in write-ahead mode with full synchronisation: what a method returned from is on disk,
two processes can write at once, and a crash loses at most the call it interrupted. Each call opens
the file anew, so that one `History` may be used from any thread.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.answer import Answer
from assistant.errors import DatabaseError
from assistant.home import home_folder
from assistant.prompt import with_history
from assistant.recall import Correction

FILE_NAME = "history.sqlite"
BUSY_TIMEOUT_SECONDS = 30.0
THUMBS = ("up", "down")
_VERSION = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS conversations (
  id TEXT PRIMARY KEY, database TEXT NOT NULL, created TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS turns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  asked TEXT NOT NULL, question TEXT NOT NULL, follows TEXT, sql TEXT NOT NULL, error TEXT,
  model TEXT NOT NULL, adapter TEXT, context TEXT NOT NULL, timings TEXT NOT NULL,
  seconds REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS turns_of ON turns (conversation);
CREATE TABLE IF NOT EXISTS feedback (
  turn INTEGER PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
  given TEXT NOT NULL, thumb TEXT NOT NULL, corrected_sql TEXT
);
"""


@dataclass(frozen=True, slots=True)
class Conversation:
    """`title` is the first question; `database` the path or sample name; `created` ISO, UTC."""

    id: str
    database: str
    created: str
    title: str
    turn_count: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and what came of it; `thumb` and `corrected_sql` are the user's feedback."""

    id: int
    asked: str
    question: str
    follows: str | None
    sql: str
    error: str | None
    model: str
    adapter: str | None
    timings: Mapping[str, float]
    seconds: float
    thumb: str | None
    corrected_sql: str | None


class History:
    """The store. Rows of results are not kept: they are the database's, and may be large."""

    def __init__(self, path: str | Path | None = None) -> None:
        """`path` is `history.sqlite` in `home_folder()` if not given; made if it is missing.

        Raises:
            DatabaseError: it cannot be written, is no SQLite file, or is of a newer askduck.
        """
        self.path = Path(path) if path is not None else home_folder() / FILE_NAME
        with self._transaction() as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > _VERSION:
                raise DatabaseError(
                    f"'{self.path}' was written by a newer askduck. Update askduck, "
                    "or set ASKDUCK_HOME to another folder."
                )
            for statement in _TABLES.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION}")

    def start_conversation(self, database: str | Path) -> str:
        """The id of a new conversation about `database`."""
        identifier = uuid.uuid4().hex
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO conversations VALUES (?, ?, ?)", (identifier, str(database), _now())
            )
        return identifier

    def add_turn(
        self,
        conversation: str,
        answer: Answer,
        *,
        model: str,
        adapter: str | None = None,
        follows: str | None = None,
        context: str = "",
    ) -> int:
        """Keep one answer and return the id of its turn.

        `follows` is the question that this one is a follow-up to; `context` the CREATE TABLE text
        of the tables it used, for training on it later.
        """
        with self._transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO turns (conversation, asked, question, follows, sql, error, model, "
                "adapter, context, timings, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation,
                    _now(),
                    answer.question,
                    follows,
                    answer.sql,
                    answer.error,
                    model,
                    adapter,
                    context,
                    json.dumps(dict(answer.timings)),
                    answer.seconds,
                ),
            )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def give_feedback(self, turn: int, thumb: str, *, corrected_sql: str | None = None) -> None:
        """Keep a thumb ("up" or "down") and, if there is one, the right SQL; the last one counts.

        A thumb up on what was corrected is about the corrected SQL.

        Raises:
            ValueError: `thumb` is neither.
            DatabaseError: there is no such turn.
        """
        if thumb not in THUMBS:
            raise ValueError(f"Unknown thumb '{thumb}'. Use 'up' or 'down'.")
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO feedback VALUES (?1, ?2, ?3, ?4) ON CONFLICT (turn) DO UPDATE SET "
                "given = ?2, thumb = ?3, corrected_sql = "
                "CASE ?3 WHEN 'up' THEN coalesce(?4, corrected_sql) ELSE ?4 END",
                (turn, _now(), thumb, corrected_sql),
            )

    def conversations(self, *, limit: int = 50) -> list[Conversation]:
        """The latest conversations that have turns, newest first."""
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT c.id, c.database, c.created, "
                "(SELECT question FROM turns WHERE conversation = c.id ORDER BY id LIMIT 1), "
                "count(t.id) FROM conversations c JOIN turns t ON t.conversation = c.id "
                "GROUP BY c.id ORDER BY max(t.id) DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return [Conversation(*row) for row in rows]

    def turns(self, conversation: str) -> list[Turn]:
        """The turns of one conversation, oldest first; none if it does not exist."""
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT t.id, asked, question, follows, sql, error, model, adapter, "
                "timings, seconds, thumb, corrected_sql "
                "FROM turns t LEFT JOIN feedback f ON f.turn = t.id "
                "WHERE conversation = ? ORDER BY t.id",
                (conversation,),
            ).fetchall()
        turns = (dict(zip(Turn.__slots__, row, strict=True)) for row in rows)
        return [Turn(**{**turn, "timings": json.loads(turn["timings"])}) for turn in turns]

    def delete_conversation(self, conversation: str) -> None:
        """Forget a conversation with its turns and feedback."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM conversations WHERE id = ?", (conversation,))

    def corrections(self, *, database: str | Path | None = None) -> Iterator[dict[str, str]]:
        """Training pairs from feedback: corrected SQL, and SQL with a thumb up that ran.

        Each has `question` (a follow-up together with what it follows), `sql`, `db_id` (the name
        of the database) and `context`. With `database`, only its pairs.
        """
        for question, sql, _, name, context in self._confirmed(database):
            yield {
                "question": question,
                "sql": sql,
                "db_id": Path(name).stem,
                "context": context,
            }

    def confirmed(self, database: str | Path) -> list[Correction]:
        """The same pairs as `assistant.recall` answers from, oldest first."""
        return [
            Correction(question, sql, datetime.fromisoformat(written).astimezone().date())
            for question, sql, written, _, _ in self._confirmed(database)
        ]

    def _confirmed(self, database: str | Path | None) -> Iterator[tuple[str, str, str, str, str]]:
        """(question, SQL, when it was written, database, context).

        A later thumb down takes SQL back.
        """
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT question, follows, coalesce(corrected_sql, sql) AS right_sql, "
                "CASE WHEN corrected_sql IS NULL THEN asked ELSE given END, database, context "
                "FROM feedback f JOIN turns t ON t.id = f.turn "
                "JOIN conversations c ON c.id = t.conversation "
                "WHERE (corrected_sql IS NOT NULL OR (thumb = 'up' AND error IS NULL)) "
                "AND (?1 IS NULL OR database = ?1) AND NOT EXISTS ("
                "SELECT 1 FROM feedback g JOIN turns u ON u.id = g.turn "
                "JOIN conversations d ON d.id = u.conversation "
                "WHERE d.database = c.database AND u.sql = right_sql AND g.thumb = 'down' "
                "AND u.question = t.question AND g.given > f.given) ORDER BY f.given, t.id",
                (None if database is None else str(database),),
            ).fetchall()
        for question, follows, *rest in rows:
            yield (with_history(question, [follows] if follows else []), *rest)

    def export_corrections(self, path: str | Path, *, database: str | Path | None = None) -> int:
        """Write `corrections` as JSON Lines that `finetune` trains on; returns how many.

        The file is complete or not changed at all.

        Raises:
            DatabaseError: `path` cannot be written.
        """
        path = Path(path)
        lines = [
            json.dumps(pair, ensure_ascii=False) for pair in self.corrections(database=database)
        ]
        try:
            _replace_text(path, "".join(f"{line}\n" for line in lines))
        except OSError as error:
            raise DatabaseError(
                f"'{path}' cannot be written: {error.strerror}. Choose another file."
            ) from error
        return len(lines)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(
                sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
            ) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("PRAGMA foreign_keys = ON")
                # IMMEDIATE: a reader that turned writer could not wait for another writer.
                connection.execute("BEGIN IMMEDIATE")
                with connection:
                    yield connection
        except sqlite3.IntegrityError as error:
            raise DatabaseError("There is no such conversation or turn; it was deleted.") from error
        except sqlite3.Error as error:
            raise DatabaseError(
                f"The history '{self.path}' cannot be used: {error}. "
                "Move the file away, or set ASKDUCK_HOME to another folder."
            ) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _replace_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(unfinished, path)
    except BaseException:
        os.unlink(unfinished)
        raise
