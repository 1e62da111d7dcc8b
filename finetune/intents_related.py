"""Questions about related tables: without, both, side by side, the parent of the extreme."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import Condition, field_phrase
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Link, Survey, joins_of, role_noun
from finetune.intents import Draft, pick_entity, pick_fields
from finetune.intents_groups import add_joins
from finetune.intents_order import superlative_words
from finetune.lexicon import RELATION_VERBS, pluralize, with_article
from finetune.phrases import Subject, column_list, draw_subject, id_or_name, refs
from finetune.query import COUNT, Expr, Select
from finetune.wording import SHOW, WHAT_IS, fill


def children(survey: Survey, entity: Entity) -> list[Link]:
    """Foreign keys that point at this entity, where the way back is unambiguous."""
    return [path[0][0] for path in survey.paths(entity, length=1) if path[0][1] is path[0][0].child]


def without_related(rng: Random, survey: Survey) -> Draft | None:
    """Rows to which no row of a child table points, or at least one: (NOT) IN a subquery."""
    entity = pick_entity(rng, survey)
    links = children(survey, entity)
    if not links:
        return None
    link = rng.choice(links)
    child = Subject(link.child)
    if rng.random() < 0.4:
        child = draw_subject(rng, survey, link.child, most=1, least=1, related=0.15)
    positive = rng.random() < 0.22
    inner = child.select((link.join_left,))
    sql: Expr = (link.join_right, " IN (" if positive else " NOT IN (", inner, ")")
    verbs = RELATION_VERBS.get(link.child.singular.split()[-1], ())
    said, one = child.plural(rng), with_article(child.singular(rng))
    if positive:
        after = fill(
            rng, "[with at least one {s}|that have {p}|with any {p}]", s=child.singular(rng), p=said
        )
        clause = fill(rng, "have [any {p}|at least one {s}]", p=said, s=child.singular(rng))
        if child.conditions and rng.random() < 0.7:
            return None  # said so it would be the same as a join
    else:
        after = fill(rng, "[without {p}|without any {p}|with no {p}|with zero {p}]", p=said)
        clause = fill(
            rng,
            "[have no {p}|do not have {p}|do not have any {p}|don't have any {p}|have never had {o}]",
            p=said,
            o=one,
        )
        if verbs:
            verb = rng.choice(verbs)
            if rng.random() < 0.65:
                clause = fill(rng, "[have not {v} any {p}|have never {v} {o}|haven't {v} any {p}|never {d} {o}]", v=verb, p=said, o=one, d=f"{verb}" if verb in ("made", "placed", "had", "bought", "received", "played") else f"have {verb}")  # fmt: skip
    subject = Subject(
        entity,
        [
            Condition(
                sql,
                "in_subquery" if positive else "not_in",
                after=after,
                clause=clause,
                keep=child.keep(),
            )
        ],
    )
    if rng.random() < 0.2:
        extra = draw_subject(rng, survey, entity, most=1, least=1, related=0)
        subject.conditions += extra.conditions
    said_all = subject.plural(rng)
    if rng.random() < 0.25:
        question = fill(
            rng, "[How many {s} [are there|]|Count the {s}|What is the number of {s}]", s=said_all
        )
        if len(subject.conditions) == 1 and rng.random() < 0.6:
            question = f"How many {entity.plural} {clause}"
        return Draft(question, subject.select(COUNT), ("count", *subject.tags), subject.keep())
    fields = (
        id_or_name(entity) if rng.random() < 0.65 else pick_fields(rng, entity, rng.choice((1, 2)))
    )
    if not fields:
        return None
    if fields == entity.names and rng.random() < 0.7:
        question = f"Which {entity.plural} {clause}" if len(subject.conditions) == 1 and rng.random() < 0.5 else fill(rng, SHOW + " [the|all|all the] {s}", s=said_all).replace("are all", "are")  # fmt: skip
    else:
        question = fill(
            rng,
            SHOW + " the {c} of [|all|the] {s}",
            c=column_list(rng, fields, plural=True),
            s=said_all,
        )
    return Draft(question, subject.select(*refs(fields)), ("list", *subject.tags), subject.keep())


def both_values(rng: Random, survey: Survey) -> Draft | None:
    """INTERSECT, EXCEPT and UNION of rows that meet one condition and another."""
    operator = rng.choices(("INTERSECT", "EXCEPT", "UNION"), (50, 40, 10))[0]
    entity = pick_entity(rng, survey, bridges=True)
    links = [p for n in (1, 2) for p in survey.paths(entity, length=n) if p[0][1] is p[0][0].child]
    links = [p for p in links if len(p) == 1 or p[1][1] is p[1][0].parent]
    if links and rng.random() < 0.6:
        path = rng.choice(links)
        other = path[-1][1]
        fields = [f for f in other.fields if f.kind in ("category", "name") and f.spread > 2]
        shown = id_or_name(entity)
        if not fields or not shown or (len(path) == 2 and entity is other):
            return None
        item = rng.choice(fields)
        joins, noun, plural = joins_of(path), other.singular, other.plural
        select_of = lambda sql: Select(refs(shown), entity.sql_name, joins, (sql,))  # noqa: E731
        subject_words, is_person = entity.plural, entity.is_person
    else:
        # the shown column is shared by rows: cities with both … and …
        categories = [f for f in entity.kinds("category") if 1 < f.spread < 0.7 * f.rows]
        if len(categories) < 2:
            return None
        shown_field, item = rng.sample(categories, 2)
        select_of = lambda sql: Select(refs([shown_field]), entity.sql_name, (), (sql,))  # noqa: E731
        noun, plural, is_person = entity.singular, entity.plural, False
        subject_words, other = pluralize(field_phrase(rng, shown_field)), entity
    one, two = (text_condition(rng, other, item, str(v)) for v in rng.sample(item.values, 2))
    a = _phrase_of(rng, noun, plural, one, item)
    b = _phrase_of(rng, noun, plural, two, item)
    who = "who" if is_person else "that"
    if operator == "INTERSECT":
        core = fill(
            rng, "{s} [with|{who} have] both {a} and {b}", s=subject_words, who=who, a=a, b=b
        )
    elif operator == "EXCEPT":
        core = fill(
            rng,
            "{s} [with|{who} have] {a} but [not|no|not any|without any] {b}",
            s=subject_words,
            who=who,
            a=a,
            b=b,
        )
    else:
        core = fill(
            rng, "{s} [with|{who} have] [either|] {a} or {b}", s=subject_words, who=who, a=a, b=b
        )
    question = fill(
        rng, "[Show|List|Find|What are|Give me|Return] [the|all|all the] {c}", c=core
    ).replace("are all", "are")
    if " that have " in core or " who have " in core:
        question = (
            question
            if rng.random() < 0.5
            else f"Which {core.replace(f' {who} have ', ' have ', 1)}"
        )
    select = replace(select_of(one.sql), set_operation=(operator, select_of(two.sql)))
    return Draft(question, select, (operator.lower(), "set"), [*one.keep, *two.keep])


def _phrase_of(rng: Random, noun: str, plural: str, c: Condition, item: Field) -> str:
    if item.kind == "name" and rng.random() < 0.7:
        return fill(rng, "[{n} {v}|{v}|the {n} {v}]", n=noun, v=c.keep[0])
    if c.before and rng.random() < 0.6:
        return f"{c.before} {plural}"
    return f"{plural} {c.after}" if c.after else f"{plural} whose {c.whose}"


def joined_list(rng: Random, survey: Survey) -> Draft | None:
    """Columns of two related tables side by side."""
    entity = pick_entity(rng, survey, bridges=True)
    paths = [
        p
        for n in (1, 2)
        for p in survey.paths(entity, length=n)
        if all(t is k.parent for k, t in p)
    ]
    if not paths:
        return None
    path = rng.choice(paths)
    parent = path[-1][1]
    subject = (
        draw_subject(rng, survey, entity, most=1, related=0)
        if rng.random() < 0.45
        else Subject(entity)
    )
    own = pick_fields(rng, entity, rng.choice((1, 1, 2)))
    theirs = parent.names if parent.names and rng.random() < 0.75 else pick_fields(rng, parent, 1)
    if not own or not theirs:
        return None
    select = add_joins(subject.select(*refs(own), *refs(theirs)), joins_of(path))
    if select is None:
        return None
    who = role_noun(rng, path[0][0]) if len(path) == 1 else parent.singular
    if theirs == parent.names and rng.random() < 0.6:
        their_words = f"the {who}" if rng.random() < 0.5 else f"the name of the {who}"
        their_words = rng.choice((their_words, f"their {who}", f"the {who} name"))
    else:
        their_words = (
            f"the {column_list(rng, theirs, plural=False)} of {rng.choice(('the', 'their'))} {who}"
        )
    own_words = column_list(rng, own, plural=False)
    question = fill(
        rng,
        "[[Show|List|Give me|Find|Return] the {o} of [all {s}|all {s}|the {s}|each {one}|every {one}] [and|together with|along with|as well as] {t}|"
        "For [each|every] {one}, [show|list|give|return|find] [its|the] {o} and {t}]",
        o=own_words, s=subject.plural(rng), one=subject.singular(rng), t=their_words,
    )  # fmt: skip
    tags: tuple[str, ...] = ("join_list", *subject.tags)
    if rng.random() < 0.15:
        keys = [f for f in entity.fields if f.kind in ("number", "date", "year")]
        if keys:
            key = rng.choice(keys)
            descending = rng.random() < 0.5
            select = replace(select, order=(((key.ref,), descending),))
            question += fill(rng, ", [sorted|ordered] by {p}" + (" [descending|in descending order]" if descending else "[| ascending]"), p=field_phrase(rng, key))  # fmt: skip
            tags += ("order",)
    return Draft(question, select, tags, subject.keep())


def extreme_related(rng: Random, survey: Survey) -> Draft | None:
    """The parent of the extreme child: "which customer placed the most expensive order"."""
    child = pick_entity(rng, survey, bridges=True)
    paths = [
        p for n in (1, 2) for p in survey.paths(child, length=n) if all(t is k.parent for k, t in p)
    ]
    keys = [f for f in child.kinds("number", "date", "year") if f.spread > 3]
    if not paths or not keys:
        return None
    path, key = rng.choice(paths), rng.choice(keys)
    parent = path[-1][1]
    noun = role_noun(rng, path[0][0]) if len(path) == 1 else parent.singular
    shown = id_or_name(parent) if rng.random() < 0.7 else pick_fields(rng, parent, 1)
    if not shown:
        return None
    descending = rng.random() < 0.65
    subject = (
        draw_subject(rng, survey, child, most=1, related=0)
        if rng.random() < 0.25
        else Subject(child)
    )
    before, after = superlative_words(rng, key, child, descending=descending)
    said = Subject(child, subject.conditions)._say(
        rng, f"{before} {child.singular}".strip(), plural=False
    )
    said = f"{said} {after}".strip()
    verbs = RELATION_VERBS.get(child.singular.split()[-1], ())
    if (
        shown == parent.names
        and parent.is_person
        and verbs
        and len(path) == 1
        and rng.random() < 0.6
    ):
        question = fill(
            rng,
            "[Who|Which {p}] {v} the {s}",
            p=noun,
            v=_past(rng.choice(verbs)),
            s=said,
        )
    elif shown == parent.names and rng.random() < 0.5:
        question = fill(
            rng,
            "[Which {p} has the {s}|What is the {p} of the {s}|Find the {p} with the {s}]",
            p=noun,
            s=said,
        )
    else:
        question = fill(rng, WHAT_IS + " the {c} of the {p} [with|of|that has] the {s}", c=column_list(rng, shown, plural=False), p=noun, s=said)  # fmt: skip
    select = add_joins(subject.select(*refs(shown)), joins_of(path))
    if select is None:
        return None
    select = replace(select, order=(((key.ref,), descending),), limit=1)
    return Draft(question, select, ("extreme", "join_extreme", *subject.tags), subject.keep())


def _past(verb: str) -> str:
    return {
        "given": "gave",
        "written": "wrote",
        "taken out": "took out",
        "won": "won",
        "taken": "took",
    }.get(verb, verb)
