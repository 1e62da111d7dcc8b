"""The prompt and what is taken from a reply."""

import duckdb
import pytest

from assistant.follow_up import is_follow_up
from assistant.prompt import (
    TEMPLATE,
    VIEWS,
    NoAnswer,
    NoSqlInReply,
    build_context,
    extract_sql,
    render_prompt,
    with_history,
)
from schemas.introspect import introspect
from schemas.model import Column, Schema, Table
from schemas.profile import Profile, build_profile


def test_the_prompt_is_the_published_template_byte_for_byte():
    assert render_prompt("How many?", "CREATE TABLE t (a INTEGER);") == (
        "You are a powerful text-to-SQL model. Your job is to answer questions about a database. "
        "You are given a question and context regarding one or more tables.\n"
        "You must output the SQL query that answers the question.\n"
        "### Input:\nHow many?\n### Context:\nCREATE TABLE t (a INTEGER);\n### Response:\n"
    )


def test_braces_in_question_and_context_stay_as_they_are():
    prompt = render_prompt("what is {context}?", "{question} {0}")
    assert "what is {context}?" in prompt
    assert "{question} {0}" in prompt


def test_an_adapter_may_bring_its_own_template():
    assert render_prompt("q", "c", template="A {question} B {context} C") == "A q B c C"


@pytest.mark.parametrize(
    ("reply", "sql"),
    [
        ("SELECT 1", "SELECT 1"),
        ("Sure! Here it is:\n```sql\nSELECT a\nFROM t;\n```\nHope it helps.", "SELECT a\nFROM t"),
        ("```\nselect 1", "select 1"),
        ("The answer is SELECT a FROM t;\n\nIt lists a.", "SELECT a FROM t"),
        ("<think>SELECT wrong</think> SELECT right_one", "SELECT right_one"),
        ("WITH x AS (SELECT 1) SELECT * FROM x", "WITH x AS (SELECT 1) SELECT * FROM x"),
        ("SELECT 1\n### Input:\nanother", "SELECT 1"),
        ("DROP TABLE t", "DROP TABLE t"),  # the guard's to refuse, by its name
    ],
)
def test_sql_is_found_in_replies_of_all_manners(reply, sql):
    assert extract_sql(reply) == sql


@pytest.mark.parametrize("reply", ["", "I do not know.", "42"])
def test_a_reply_without_sql_is_one_sentence_that_shows_it(reply):
    with pytest.raises(NoSqlInReply, match="holds no SQL"):
        extract_sql(reply)


@pytest.mark.parametrize("reply", ["none", " None.", "```none```"])
def test_none_means_that_the_database_cannot_answer(reply):
    with pytest.raises(NoAnswer, match="cannot answer that from this database"):
        extract_sql(reply)


def test_a_follow_up_is_given_behind_the_questions_it_follows():
    assert with_history("only in Berlin", ["orders per city"]) == "orders per city ; only in Berlin"
    chain = ["List all dogs", "orders per city", "and by month?"]
    assert with_history("only in Berlin", chain) == (
        "orders per city ; and by month? ; only in Berlin"
    )
    assert with_history("only in Berlin", []) == "only in Berlin"


def test_a_question_that_stands_alone_is_not_mixed_with_the_one_before():
    assert with_history("How many customers are there?", ["orders per city"]) == (
        "How many customers are there?"
    )


@pytest.mark.parametrize(
    "question",
    [
        "only in Berlin", "and by month?", "what about 2024?", "sort by price", "how many of them?",
        "top 3 only", "per year", "just the names", "who are they?", "add the city",
        "the same for Spain", "where the status is open",
        "without the cancelled ones", "which one is the oldest?", "by gender?",
    ],
)  # fmt: skip
def test_follow_ups_are_recognized(question):
    assert is_follow_up(question)


@pytest.mark.parametrize(
    "question",
    [
        "How many customers are there?", "Show all orders of 2024 sorted by date",
        "customers and their emails in Berlin", "Which city spent most last spring?",
        "List the products with the highest price", "What is the average age of the singers?",
        "total revenue per month in 2025",
        "In 2024, how many orders were there?", "Who bought the most?", "average price by category",
    ],
)  # fmt: skip
def test_questions_that_stand_alone_are_recognized(question):
    assert not is_follow_up(question)


@pytest.mark.parametrize("form", ["pointer", "ddl"])
def test_both_forms_stand_in_the_same_template(form):
    connection = duckdb.connect()
    connection.execute("CREATE TABLE city (name VARCHAR)")
    connection.execute("INSERT INTO city VALUES ('Lund'), ('Ulm')")
    schema = introspect(connection)
    context = build_context(
        form, "is Lund there?", schema, profile=build_profile(connection, schema)
    )
    head, tail = TEMPLATE.split("{question}")[0], TEMPLATE.split("{context}")[1]
    assert context.prompt.startswith(head)
    assert context.prompt.endswith(tail)
    assert "lund" in context.prompt.lower()


def test_an_unknown_form_is_refused_by_name():
    with pytest.raises(ValueError, match="Unknown form of context 'xml'"):
        build_context("xml", "q", introspect(duckdb.connect()))


def test_the_pointer_form_asks_in_several_orders_that_mean_the_same():
    schema = Schema(
        (
            Table("boat", (Column("name", "VARCHAR"), Column("length", "DOUBLE"))),
            Table("port", (Column("town", "VARCHAR"), Column("depth", "DOUBLE"))),
        )
    )
    context = build_context("pointer", "how deep are the ports", schema)
    views = (context, *context.views)
    assert len({view.prompt for view in views}) == VIEWS
    assert build_context("pointer", "how deep are the ports", schema).views[0].prompt == (
        context.views[0].prompt
    )
    for view in views:
        symbol = view.prompt.split("depth ")[1].split()[0]
        assert view.to_sql(f"select {symbol}") == "SELECT depth FROM port"


def test_what_another_view_said_is_not_worked_out_again(monkeypatch):
    from assistant.pointer import Encoded

    schema = Schema((Table("port", (Column("town", "VARCHAR"), Column("depth", "DOUBLE"))),))
    context = build_context("pointer", "how deep are the ports", schema)
    asked = []
    real = Encoded.to_sql

    def counted(self, reply):
        asked.append(reply)
        return real(self, reply)

    monkeypatch.setattr(Encoded, "to_sql", counted)
    for name in ("depth", "town", "depth"):
        for view in (context, *context.views):
            symbol = view.prompt.split(f"{name} <c")[1].split()[0]
            # as the tokenizer decodes it: no blank before a symbol
            assert view.to_sql(f" select<c{symbol}") == f"SELECT {name} FROM port"
    assert len(asked) == 2


def test_cells_that_orders_number_differently_are_told_apart():
    schema = Schema((Table("port", tuple(Column(n, "VARCHAR") for n in ("town", "owner"))),))
    profile = Profile({("port", "town"): ("Lagos", "Porto"), ("port", "owner"): ("Maria",)})
    context = build_context("pointer", "ports of Maria in Lagos or Porto", schema, profile=profile)
    symbols = set()
    for view in (context, *context.views):
        number = {n: view.prompt.split(f"{n} <")[1].split(">")[0] for n in ("town", "owner")}
        cell = {
            n: view.prompt.split(f"= {n} <")[1].split(">")[0] for n in ("Lagos", "Porto", "Maria")
        }
        symbols.add(cell["Lagos"])
        for column, text in (("town", "Lagos"), ("town", "Porto"), ("owner", "Maria")):
            sql = view.to_sql(f" select count ( * ) where<{number[column]}> =<{cell[text]}>")
            assert sql.endswith(f"WHERE {column} = '{text}'")
    assert len(symbols) > 1
