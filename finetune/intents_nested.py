"""Questions with shares, ranks, several groups, self joins and queries inside queries."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import field_phrase
from finetune.conditions import own_condition
from finetune.entities import Survey
from finetune.intents import Draft, pick_entity
from finetune.intents_aggregates import aggregate_words, pick_aggregate, summable
from finetune.intents_groups import choose_grouping, is_fixed
from finetune.intents_related import children
from finetune.lexicon import RELATION_VERBS, pluralize, with_article
from finetune.phrases import Subject, column_list, draw_subject, named_group, refs
from finetune.query import COUNT, Expr, Select, call
from finetune.wording import fill, number_text


def share(rng: Random, survey: Survey) -> Draft | None:
    """The percentage of rows that meet a condition."""
    entity = pick_entity(rng, survey)
    condition = own_condition(rng, entity)
    if condition is None or condition.tag in ("average", "like"):
        return None
    subject = Subject(entity, [condition])
    if condition.clause and rng.random() < 0.55:
        question = fill(
            rng,
            "What [percentage|share|percent|proportion] of [the|] {e} {c}",
            e=entity.plural,
            c=condition.clause,
        )
    else:
        question = fill(
            rng,
            "[What is|Show|Calculate|Give me|Find] the [percentage|share|percentage] of {s}",
            s=subject.plural(rng),
        )
    inner = Select((COUNT,), entity.sql_name)
    item: Expr = ("100.0 * count(*) / (", inner, ")")
    return Draft(question, subject.select(item), ("share", condition.tag), subject.keep())


def two_aggregates(rng: Random, survey: Survey) -> Draft | None:
    """Several measures for each group, or a group of two columns."""
    entity = pick_entity(rng, survey, bridges=True)
    one = choose_grouping(rng, survey, entity)
    if one is None:
        return None
    subject = (
        draw_subject(rng, survey, entity, most=1, related=0)
        if rng.random() < 0.25
        else Subject(entity)
    )
    if is_fixed(one, subject):
        return None
    numbers = entity.kinds("number")
    if numbers and rng.random() < 0.6:
        item = rng.choice(numbers)
        functions = rng.sample(["avg", "max", "min", *(["sum"] if summable(item) else [])], 2)
        measures: list[Expr] = [call(f, item.ref) for f in functions]
        phrase = field_phrase(rng, item)
        first, second = (aggregate_words(rng, f, item, phrase=phrase) for f in functions)
        words = f"{first.removesuffix(f' {phrase}').removesuffix(' number of')} and {second}"
        if rng.random() < 0.4:
            measures = [COUNT, measures[0]]
            words = f"number of {entity.plural} and the {aggregate_words(rng, functions[0], item)}"
        question = fill(rng, "[For each {g}, [show|give|list|what are] the {w}|[Show|What are|List|Give me] the {w} [of {s}|] [for each|per|by|in each] {g}|{w} by {g}]", g=one.said, w=words, s=subject.plural(rng))  # fmt: skip
        if subject.conditions and subject.plural(rng) not in question:
            return None
        items, group = (*one.show, *measures), one.group
    else:
        other = choose_grouping(rng, survey, entity)
        if (
            other is None
            or other.joins
            or other.show == one.show
            or {one.tag, other.tag} <= {"group_year", "group_month"}
        ):
            return None
        items, group = (*one.show, *other.show, COUNT), (*one.group, *other.group)
        question = fill(rng, "[How many {s} are there|Count the {s}|Show the number of {s}|Number of {s}] [for each|per|by] {a} and {b}", s=subject.plural(rng), a=one.said, b=other.said)  # fmt: skip
    select = replace(subject.select(*items), joins=one.joins, group=group)
    return Draft(question, select, (one.tag, "group_several", *subject.tags), subject.keep())


def count_groups(rng: Random, survey: Survey) -> Draft | None:
    """How many rows have more than n children, and children per row on average or at most."""
    entity = pick_entity(rng, survey)
    links = children(survey, entity)
    if not links:
        return None
    link = rng.choice(links)
    child, key = link.child, link.join_left
    verbs = RELATION_VERBS.get(child.singular.split()[-1], ())
    verb = f"have {rng.choice(verbs)}" if verbs and entity.is_person else "have"
    draw = rng.random()
    if draw < 0.55:
        n = rng.choice((1, 2, 2, 3, 3, 4, 5))
        inner = Select(((key,),), child.sql_name, group=((key,),), having=((*COUNT, f" > {n}"),))
        condition: Expr = (link.join_right, " IN (", inner, ")")
        question = fill(rng, "[How many {e} {v} more than {n} {c}|How many {e} {v} over {n} {c}|What is the number of {e} with more than {n} {c}|Count the {e} with more than {n} {c}]", e=entity.plural, v=verb, n=number_text(rng, n), c=child.plural if n > 1 else child.singular)  # fmt: skip
        return Draft(
            question,
            Select((COUNT,), entity.sql_name, where=(condition,)),
            ("in_subquery", "count"),
            [],
        )
    held = next(f for f in child.fields if f.ref == key)
    if draw < 0.9 and not held.nulls:
        average: Expr = ("count(*) / count(DISTINCT ", key, ")")
        question = fill(rng, "[What is the average number of {c} [per|for each|of each|a] {e}|average number of {c} per {e}|How many {c} [does each|does a|does one] {e} have on average]", c=child.plural, e=entity.singular)  # fmt: skip
        return Draft(question, Select((average,), child.sql_name), ("ratio",), [])
    counts = Select((("count(*) AS n",),), child.sql_name, group=((key,),))
    function = rng.choice(("max", "min"))
    word = {"max": "[highest|largest|maximum]", "min": "[lowest|smallest|minimum]"}[function]
    question = fill(
        rng,
        f"What is the {word} number of {{c}} that [a|any|one] {{e}} has",
        c=child.plural,
        e=entity.singular,
    )
    return Draft(
        question,
        Select(((f"{function}(n)",),), "", source=f"({counts.sql()}) AS t"),
        ("from_subquery", "aggregate"),
        [],
    )


def ranked(rng: Random, survey: Survey) -> Draft | None:
    """Ranks and row numbers, overall or within groups: window functions."""
    entity = pick_entity(rng, survey)
    keys = [f for f in entity.kinds("number", "date", "year") if f.spread > 4]
    if not keys or not entity.names:
        return None
    key, descending = rng.choice(keys), rng.random() < 0.75
    categories = [f for f in entity.kinds("category") if f.spread < 0.5 * f.rows]
    partition = rng.choice(categories) if categories and rng.random() < 0.5 else None
    p, names = field_phrase(rng, key), column_list(rng, entity.names, plural=False)
    order: Expr = (key.ref, " DESC" if descending else "")
    within: Expr = ("PARTITION BY ", partition.ref, " ") if partition else ()
    number = rng.random() < 0.25
    function = "row_number" if number else "rank"
    item: Expr = (f"{function}() OVER (", *within, "ORDER BY ", *order, ")")
    by = fill(rng, "[by {p}|by {p}|according to {p}]", p=p) + ("" if descending and rng.random() < 0.6 else fill(rng, "[, highest first|, descending]") if descending else fill(rng, "[, in ascending order|, lowest first|, ascending]"))  # fmt: skip
    inside = (
        fill(rng, "[within|in|inside] each {g} ", g=field_phrase(rng, partition))
        if partition
        else ""
    )
    shown = [*refs(entity.names)]
    if partition:
        shown.append((partition.ref,))
    if number:
        question = fill(rng, "[Number the {e} {i} {b}|Give each {s} a row number {i} {b}|Show the {n} of each {s} with its row number {i} {b}]", e=entity.plural, s=entity.singular, n=names, i=inside, b=by)  # fmt: skip
    else:
        question = fill(rng, "[Rank the {e} {i} {b}|Show the rank of each {s} {i} {b}|What is the rank of each {s} {i} {b}|Show the {n} of each {s} and its rank {i} {b}|Give me a ranking of {e} {i} {b}]", e=entity.plural, s=entity.singular, n=names, i=inside, b=by)  # fmt: skip
    if rng.random() < 0.35:
        shown.append((key.ref,))
        question += fill(rng, "[: {n}, {p} and rank| - {n}, {p} and rank|, with {p}|. Show {n}, {p} and rank]", n=names, p=p)  # fmt: skip
    return Draft(question, Select((*shown, item), entity.sql_name), ("window", function), [])


def running_total(rng: Random, survey: Survey) -> Draft | None:
    """A running total over dates."""
    entity = pick_entity(rng, survey)
    dates, numbers = entity.kinds("date"), [f for f in entity.kinds("number") if summable(f)]
    if len(dates) != 1 or not numbers:
        return None
    date, item = dates[0], rng.choice(numbers)
    p = field_phrase(rng, item)
    question = fill(rng, "[Show|Give me|Calculate|What is] the [running total|cumulative sum|cumulative total] of [the|] {p} [of {e}|of the {e}] [by|over|ordered by] {d}", p=p, e=entity.plural, d=field_phrase(rng, date))  # fmt: skip
    total: Expr = ("sum(", item.ref, ") OVER (ORDER BY ", date.ref, ")")
    return Draft(
        question, Select(((date.ref,), total), entity.sql_name), ("window", "running_total"), []
    )


def self_join(rng: Random, survey: Survey) -> Draft | None:
    """Rows of a table that points at itself: employees with their managers."""
    options = [(e, k) for e in survey.entities for k in e.links if k.child is e and k.parent is e]
    if not options:
        return None
    entity, link = rng.choice(options)
    names = entity.names
    if not names:
        return None
    role = link.role or f"parent {entity.singular}"
    left, right = link.join_left, link.join_right
    join = f"{entity.sql_name} AS a JOIN {entity.sql_name} AS b ON {replace(left, table='a').sql(qualified=True)} = {replace(right, table='b').sql(qualified=True)}"  # fmt: skip
    own = tuple((replace(f.ref, table="a"),) for f in names)
    theirs = tuple((replace(f.ref, table="b"),) for f in names)
    draw = rng.random()
    if draw < 0.4:
        question = fill(rng, "[Show each {e} [with|and] the name of [its|their] {r}|List the {e_s} and their {rs}|Who is the {r} of each {e}|For every {e}, show the {r}]", e=entity.singular, e_s=entity.plural, r=role, rs=pluralize(role))  # fmt: skip
        return Draft(
            question, Select((*own, *theirs), "", source=join, qualified=True), ("self_join",), []
        )
    if draw < 0.6:
        numbers = entity.kinds("number")
        if not numbers:
            return None
        item = rng.choice(numbers)
        a, b = replace(item.ref, table="a"), replace(item.ref, table="b")
        question = fill(rng, "[Which|List the|Find the|Show the] {e} [whose|with a] {p} [is|] higher than [that of|the one of] their {r}", e=entity.plural, p=field_phrase(rng, item), r=role)  # fmt: skip
        question = (
            question.replace("with a", "whose")
            .replace(" is higher", " higher")
            .replace(" higher", " is higher")
        )
        return Draft(
            question,
            Select(own, "", source=join, where=((a, " > ", b),), qualified=True),
            ("self_join", "compare"),
            [],
        )
    person = rng.choice(entity.full_names)
    where = tuple(
        (replace(f.ref, table="b"), f" = '{str(v).replace(chr(39), chr(39) * 2)}'")
        for f, v in zip(names, person, strict=True)
    )
    said = " ".join(map(str, person))
    question = fill(rng, "[Which {e} have {v} as their {r}|List the {e} whose {r} is {v}|Who has {v} as {r}|How many {e} have {v} as {r}]", e=entity.plural, v=said, r=role)  # fmt: skip
    items = (COUNT,) if question.startswith("How many") else own
    return Draft(
        question,
        Select(items, "", source=join, where=where, qualified=True),
        ("self_join", "eq"),
        [str(v) for v in person],
    )


def compare_columns(rng: Random, survey: Survey) -> Draft | None:
    """One column against another of the same row, or the span of one column."""
    entity = pick_entity(rng, survey)
    numbers = [f for f in entity.kinds("number") if f.spread > 2]
    pairs = [
        (a, b) for a in numbers for b in numbers
        if a is not b and a.words[-1] == b.words[-1] and len(a.words) > 1 and len(b.words) > 1
    ] + [(a, b) for a in entity.kinds("date") for b in entity.kinds("date") if a is not b]  # fmt: skip
    if pairs and rng.random() < 0.5:
        a, b = rng.choice(pairs)
        later = (
            "[later than|after]" if a.kind == "date" else "[higher than|greater than|larger than]"
        )
        subject = fill(
            rng,
            f"{{e}} whose {{a}} is {later} [the|their] {{b}}",
            e=entity.plural,
            a=a.phrase,
            b=b.phrase,
        )
        items: tuple[Expr, ...] = refs(entity.names)
        question = fill(rng, "[Show|List|Find|What are] the {s}", s=subject)
        if rng.random() < 0.4 or not items:
            items = (COUNT,)
            question = f"How many {subject}".replace(" whose", " have a", 1).replace(" is ", " ", 1)
        return Draft(
            question,
            Select(items, entity.sql_name, where=((a.ref, " > ", b.ref),)),
            ("compare_columns",),
            [],
        )
    if not numbers:
        return None
    item = rng.choice(numbers)
    subject_ = draw_subject(rng, survey, entity, most=1, related=0)
    question = fill(rng, "[What is|Find|Show|Calculate] the [difference between|gap between] the [highest and lowest|maximum and minimum|largest and smallest] {p} [of|among|for] {s}", p=field_phrase(rng, item), s=subject_.plural(rng))  # fmt: skip
    expression: Expr = (*call("max", item.ref), " - ", *call("min", item.ref))
    return Draft(
        question, subject_.select(expression), ("difference", *subject_.tags), subject_.keep()
    )


def extreme_group_rows(rng: Random, survey: Survey) -> Draft | None:
    """A measure over the children of the parent that is extreme: IN a subquery with LIMIT 1."""
    entity = pick_entity(rng, survey)
    links = children(survey, entity)
    keys = [
        f
        for f in entity.kinds("number", "year", "date")
        if f.spread > 3 and (f.concept.most or f.concept.least)
    ]
    if not links or not keys or entity.id_field is None:
        return None
    link, key = rng.choice(links), rng.choice(keys)
    descending = bool(key.concept.most) and (not key.concept.least or rng.random() < 0.6)
    word = rng.choice(key.concept.most if descending else key.concept.least)
    inner = Select(
        ((link.join_right,),), entity.sql_name, order=(((key.ref,), descending),), limit=1
    )
    condition: Expr = (link.join_left, " = (", inner, ")")
    child = link.child
    numbers = child.kinds("number")
    if numbers and rng.random() < 0.4:
        item = rng.choice(numbers)
        function = pick_aggregate(rng, item)
        question = fill(rng, "[What is|Find|Show] the {w} of [the|] {c} [of|for] the {a} {e}", w=aggregate_words(rng, function, item), c=child.plural, a=word, e=entity.singular)  # fmt: skip
        select = Select((call(function, item.ref),), child.sql_name, where=(condition,))
    else:
        question = fill(rng, "[How many {c} does the {a} {e} have|Count the {c} of the {a} {e}|Number of {c} for the {a} {e}]", c=child.plural, a=word, e=entity.singular)  # fmt: skip
        select = Select((COUNT,), child.sql_name, where=(condition,))
    return Draft(question, select, ("scalar_subquery", "extreme"), [])


__all__ = ["named_group", "with_article"]
