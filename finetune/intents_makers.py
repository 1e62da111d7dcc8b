"""Who made or has a thing: "Who published Azul?", "Whose dog is Rex?"

The verb stands for a column of makers, or for the people that the thing's row points at.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Survey, joins_of
from finetune.intents import Draft
from finetune.phrases import refs
from finetune.query import COUNT, Expr, Select, literal
from finetune.wording import fill

# a column of makers, and what they do
_MAKERS = {
    "publisher": ("published", "publish"), "author": ("wrote", "write"), "writer": ("wrote", "write"),
    "director": ("directed", "direct"), "producer": ("produced", "produce"), "composer": ("composed", "compose"),
    "designer": ("designed", "design"), "painter": ("painted", "paint"), "architect": ("designed", "design"),
    "manufacturer": ("made", "make"), "maker": ("made", "make"), "brand": ("makes", "make"),
    "artist": ("made", "make"), "owner": ("owns", "own"), "donor": ("donated", "donate"),
    "host": ("hosts", "host"), "editor": ("edited", "edit"), "sponsor": ("sponsors", "sponsor"),
    "builder": ("built", "build"), "supplier": ("supplies", "supply"), "inventor": ("invented", "invent"),
    "teacher": ("teaches", "teach"), "instructor": ("teaches", "teach"), "trainer": ("trains", "train"),
    "coach": ("coaches", "coach"), "manager": ("manages", "manage"), "organizer": ("organized", "organize"),
    "curator": ("curated", "curate"), "singer": ("sang", "sing"), "creator": ("created", "create"),
    "photographer": ("photographed", "photograph"), "grower": ("grows", "grow"), "driver": ("drives", "drive"),
    "guide": ("guides", "guide"), "doctor": ("treats", "treat"), "brewer": ("brewed", "brew"),
}  # fmt: skip
_DONE = {"wrote": "written", "sang": "sung", "makes": "made", "owns": "owned", "hosts": "hosted",
         "sponsors": "sponsored", "supplies": "supplied", "teaches": "taught", "trains": "trained",
         "coaches": "coached", "manages": "managed", "grows": "grown", "drives": "driven",
         "guides": "guided", "treats": "treated"}  # fmt: skip
_OWNED = frozenset("dog cat pet animal horse car vehicle boat bike house bicycle property".split())


def _makers(survey: Survey) -> list[tuple[Entity, tuple[Field, ...], tuple, str]]:
    """Things with a name and who made them: a column, or the row of another table."""
    found: list[tuple[Entity, tuple[Field, ...], tuple, str]] = []
    for e in survey.entities:
        if len(e.names) != 1 or e.is_person:
            continue
        for f in e.kinds("category", "text", "name"):
            if f not in e.names and f.words[-1] in _MAKERS:
                found.append((e, (f,), (), f.words[-1]))
        for path in survey.paths(e, length=1):
            link, parent = path[0]
            word = link.role.split()[-1] if link.role else parent.singular.split()[-1]
            if parent is link.parent and parent.names and word in _MAKERS:
                found.append((e, tuple(parent.names), joins_of(path), word))
    return found


def made_by(rng: Random, survey: Survey) -> Draft | None:
    """ "Who published Azul?", "Which books did Ada Bell write?" """
    entity, shown, joins, word = rng.choice(_makers(survey))
    did, do = _MAKERS[word]
    done = _DONE.get(did, did)
    if rng.random() < 0.55:
        condition = text_condition(rng, entity, entity.names[0])
        value = condition.keep[0]
        thing = rng.choice((value, value, f"the {entity.singular} {value}"))
        question = fill(rng, "[Who {did}|Who {did}|Who is the {w} of|By whom was] {v}", did=did, w=word, v=thing)  # fmt: skip
        if question.startswith("By whom"):
            question += f" {done}"
        return Draft(question, Select(refs(list(shown)), entity.sql_name, joins, (condition.sql,)), ("eq",), [value])  # fmt: skip
    rows = [f.values for f in shown]
    if len(shown) != 1 or not rows[0]:
        return None
    value = str(rng.choice(rows[0]))
    where: Expr = (shown[0].ref, f" = {literal(value)}")
    aux = "does" if did.endswith("s") else "did"
    question = fill(rng, "[Which|What] {e} [{aux} {v} {do}|{be} {done} by {v}]", e=entity.plural, aux=aux, v=value, do=do, be="were" if aux == "did" else "are", done=done)  # fmt: skip
    select = Select(refs(entity.names), entity.sql_name, joins, (where,))
    draw = rng.random()
    if draw < 0.25:
        question = question.replace("Which", "How many", 1).replace("What", "How many", 1)
        select = replace(select, items=(COUNT,))
    elif draw < 0.45:
        question = fill(rng, "[|all |Show |List ][the |]{e} {done} by {v}", e=entity.plural, done=done, v=value)  # fmt: skip
    return Draft(question, select, ("eq",), [value])


def whose(rng: Random, survey: Survey) -> Draft | None:
    """ "Who is the owner of Ziggy?", "Whose dog is Rex?", "Who does the red boat belong to?" """
    found = [
        (e, link, parent)
        for e in survey.entities
        if e.names and not e.is_person
        for link, parent in (p[0] for p in survey.paths(e, length=1))
        if parent is link.parent and parent.is_person and parent.names and not link.role
    ]
    entity, link, parent = rng.choice(found)
    owned = entity.singular.split()[-1] in _OWNED
    if len(entity.names) != 1 or sum(k.child is entity and k.parent.is_person for k in entity.links) > 1:  # fmt: skip
        return None
    condition = text_condition(rng, entity, entity.names[0])
    value = condition.keep[0]
    e = entity.singular
    wordings = (
        "[Who is the {p} of [the {e} |]{v}|Who is {v}'s {p}|Whose {e} is {v}|Which {p} has {v}]"
    )
    if owned:
        wordings = "[Who is the owner of {v}|Who is {v}'s owner|Whose {e} is {v}|Who owns {v}|Who does [the {e} |]{v} belong to|Which {p} does [the {e} |]{v} belong to|To whom does {v} belong]"  # fmt: skip
    question = fill(rng, wordings, v=value, e=e, p=parent.singular)
    select = Select(refs(parent.names), entity.sql_name, joins_of([(link, parent)]), (condition.sql,))  # fmt: skip
    return Draft(question, select, ("join_eq",), [value])


MAKERS = ((made_by, 8), (whose, 7))
