"""What decoding leaves out, on a small database with a table that no key connects."""

import duckdb
import pytest

from assistant.pointer import encode
from schemas.introspect import introspect
from schemas.profile import build_profile


@pytest.fixture(scope="module")
def clinic():
    connection = duckdb.connect()
    connection.execute("CREATE TABLE owner (owner_id INTEGER PRIMARY KEY, city VARCHAR)")
    connection.execute(
        "CREATE TABLE pet (pet_id INTEGER PRIMARY KEY, species VARCHAR, born DATE, weight DOUBLE,"
        " owner_id INTEGER REFERENCES owner)"
    )
    connection.execute(
        "CREATE TABLE visit (visit_id INTEGER PRIMARY KEY, pet_id INTEGER REFERENCES pet)"
    )
    connection.execute("CREATE TABLE weather (day DATE, species VARCHAR, sky VARCHAR)")
    connection.execute("INSERT INTO owner VALUES (1, 'Bern'), (2, 'Lyon')")
    connection.execute("INSERT INTO pet VALUES (1, 'cat', '2020-01-01', 4.5, 1)")
    connection.execute("INSERT INTO weather VALUES ('2020-01-01', 'none', 'grey')")
    schema = introspect(connection)
    question = "cats in bern last spring since 2021 under a grey sky, 4.5 kg, 'Ada'"
    encoded = encode(question, schema, profile=build_profile(connection, schema))
    return encoded


def symbols(encoded, text):
    """`pet.weight`, `pet` and `'Bern'` in a reply as their symbols."""
    columns = {f"{t}.{c}": s for s, (t, c) in encoded.columns.items()}
    tables = {t: s for s, t in encoded.tables.items()}
    values = {f"'{v.text.replace(' ', '_')}'": s for s, v in reversed(encoded.values.items())}
    return [(columns | tables | values).get(word, word) for word in text.split()]


@pytest.mark.parametrize(
    ("reply", "word"),
    [
        ("select pet.weight ,", "weather.sky"),
        ("select countall from pet where", "weather.sky"),
        ("select pet.weight ,", "pet.weight"),
        ("select distinct pet.weight , pet.born ,", "pet.weight"),
        ("select pet.weight where pet.species =", "'Bern'"),
        ("select pet.weight where pet.weight >", "'Ada'"),
        ("select pet.weight where pet.born >", "'4.5'"),
        ("select pet.weight where pet.species =", "'last_spring'"),
        ("select pet.weight where pet.weight >", "'last_spring'"),
        ("select pet.weight limit", "'Ada'"),
        ("select pet.weight where pet.pet_id not in ( select", "owner.city"),
        ("select pet.weight where pet.pet_id in ( select", "visit.visit_id"),
    ],
)
def test_what_makes_no_query_is_left_out(clinic, reply, word):
    (symbol,) = symbols(clinic, word)
    assert symbol.startswith("<")
    words = symbols(clinic, reply)
    assert symbol in clinic.masks.forbidden(words) & clinic.masks.forbidden(tuple(words))


@pytest.mark.parametrize(
    ("reply", "word"),
    [
        ("select", "weather.sky"),
        ("select pet.weight ,", "owner.city"),
        ("select pet.weight , max (", "pet.weight"),
        ("select pet.weight orderby", "pet.weight"),
        ("select pet.weight , pet.species groupby pet.species ,", "pet.weight"),
        ("select pet.weight , pet.species orderby pet.species ,", "pet.weight"),
        ("select pet.weight where owner.city =", "'Bern'"),
        ("select pet.weight where pet.weight >", "'4.5'"),
        ("select pet.weight where pet.born >", "'2021'"),
        ("select pet.weight where pet.born =", "'last_spring'"),
        ("select pet.weight limit", "'4.5'"),
        ("select pet.weight where pet.pet_id not in ( select", "visit.pet_id"),
        ("select pet.weight where pet.species in ( select", "weather.species"),
        ("select pet.weight from link ( pet.born ,", "weather.day"),
        ("select pet.weight from link ( pet.born , weather.day ) where", "weather.sky"),
        ("select pet.weight except select", "weather.sky"),
        ("select countall where pet.species in ( select weather.species ) and", "owner.city"),
        ("select pet.weight union select", "pet.weight"),
    ],
)
def test_what_can_be_meant_stays(clinic, reply, word):
    (symbol,) = symbols(clinic, word)
    assert symbol.startswith("<")
    assert symbol not in clinic.masks.forbidden(symbols(clinic, reply))


def test_after_a_subquery_its_tables_do_not_bind_the_outer_query(clinic):
    words = symbols(clinic, "select pet.weight where pet.species in ( select weather.species ) and")
    forbidden = clinic.masks.forbidden(words)
    assert set(symbols(clinic, "weather.sky weather.day weather")) <= forbidden


def test_an_empty_reply_may_begin_with_anything(clinic):
    assert clinic.masks.forbidden([]) == set()


def test_the_local_model_never_writes_a_forbidden_symbol(tmp_path):
    from assistant.models import load_model
    from tests.tiny_models import save_pointer

    model = load_model(str(save_pointer(tmp_path / "tiny")))
    prompt = "Q <k> S <t0> Q <c0> Q <v0> Q <c2> <r>"
    written = " ".join(reply.text for reply in model.candidates(prompt, n=5))
    symbols = {s for s in ("<t0>", "<c0>", "<c1>", "<c2>") if s in written}
    assert symbols, "the tiny model writes some by itself"
    replies = model.candidates(prompt, n=5, forbid=lambda words: symbols)
    assert replies
    assert not any(symbol in reply.text for reply in replies for symbol in symbols)
