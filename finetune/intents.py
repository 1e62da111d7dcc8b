"""What people ask of one table and its conditions: lists, counts, aggregates, extremes, groups.

Each intent takes `(rng, survey)` and returns a `Draft`, or None where the draw does not work out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from finetune.conditions import counts_things, field_phrase
from finetune.lexicon import pluralize
from finetune.phrases import Subject, column_list, draw_subject, id_or_name, plainly, refs
from finetune.query import COUNT, Expr, Select, call
from finetune.survey import Entity, Field, Survey
from finetune.wording import SHOW, WHAT_IS, fill, join_words, number_text


@dataclass(slots=True)
class Draft:
    """A question with its query, not yet executed. `keep` are values that no typo may touch."""

    question: str
    select: Select
    tags: tuple[str, ...]
    keep: list[str] = field(default_factory=list)


def pick_entity(rng: Random, survey: Survey, *, bridges: bool = False) -> Entity:
    plain = [e for e in survey.entities if bridges or not e.is_bridge]
    return rng.choice(plain or survey.entities)


def pick_fields(
    rng: Random, entity: Entity, count: int, *, but: tuple[Field, ...] = ()
) -> list[Field]:
    """Columns worth showing; the name comes first if it is drawn."""
    pool = [f for f in entity.fields if f.kind not in ("key", "boolean", "flag") and f not in but]
    if entity.id_field and rng.random() < 0.15:
        pool.append(entity.id_field)
    if not pool:
        return []
    chosen = rng.sample(pool, min(count, len(pool)))
    names = entity.names
    if names and rng.random() < 0.6 and not any(f in names for f in chosen):
        chosen[0] = names[0]
    if len(names) == 2 and any(f in names for f in chosen) and rng.random() < 0.7:
        chosen = [*names, *(f for f in chosen if f not in names)]
    if rng.random() < 0.8:
        chosen.sort(key=lambda f: f.kind != "name")
    return [f for i, f in enumerate(chosen) if f not in chosen[:i]]


def _list_words(rng: Random, subject: Subject, fields: list[Field]) -> str:
    """Column words and entity words in one noun phrase: "the names of orders in …"."""
    columns = column_list(rng, fields, plural=True)
    said = subject.plural(rng)
    template = (
        "[the {c} of|the {c} of|the {c} of all|the {c} for|{c} of|{c} for all|the {c} of the] {s}"
    )
    if len(fields) == 1 and not subject.conditions and rng.random() < 0.2:
        return f"all {subject.entity.singular} {columns}"
    names = subject.entity.names
    if len(fields) > len(names) > 0 and fields[: len(names)] == names and rng.random() < 0.25:
        rest = column_list(rng, fields[len(names) :], plural=True)
        return fill(
            rng, "[all|the|] {s} [with|and|together with|along with] their {c}", s=said, c=rest
        )
    return fill(rng, template, c=columns, s=said)


def list_columns(rng: Random, survey: Survey) -> Draft | None:
    """Some columns of the rows that meet the conditions."""
    entity = pick_entity(rng, survey)
    subject = draw_subject(rng, survey, entity)
    fixed = tuple(
        f for f in entity.fields for c in subject.conditions if c.tag == "eq" and c.sql[0] == f.ref
    )
    fields = pick_fields(rng, entity, rng.choices((1, 2, 3, 4), (46, 36, 14, 4))[0], but=fixed)
    if not fields:
        return None
    select = plainly(subject.select(*refs(fields)), subject)
    words = _list_words(rng, subject, fields)
    if not subject.conditions and rng.random() < 0.5:
        return None
    if len(fields) == 1 and entity.is_person and fields[0].kind == "name" and rng.random() < 0.3:
        question = fill(rng, "[Who are|Who are|Which] the {s}", s=subject.plural(rng))
        question = question.replace("Which the", "Which")
        if question.startswith("Which"):
            return None
    elif fields[0].concept.how and len(fields) == 1 and rng.random() < 0.15:
        how = rng.choice(fields[0].concept.how)
        if how.split()[1] in ("much", "many"):
            return None
        question = f"{how} are the {subject.plural(rng)}"
    elif rng.random() < 0.07:
        question = f"{column_list(rng, fields, plural=True)} of {subject.plural(rng)}"
    else:
        question = fill(rng, SHOW + " {w}", w=words)
    return Draft(question, select, ("list", *subject.tags), subject.keep())


def list_rows(rng: Random, survey: Survey) -> Draft | None:
    """The rows themselves: their names, or every column where rows have no name."""
    entity = pick_entity(rng, survey)
    subject = draw_subject(rng, survey, entity, least=1)
    if not subject.conditions:
        return None
    said = subject.plural(rng)
    everything = rng.random() < 0.12
    if everything or not entity.names:
        if subject.joins:
            return None  # `*` would show the columns of all joined tables
        items: tuple[Expr, ...] = (("*",),)
        if everything:
            question = fill(rng, "[Show|List|Give me|Return|Find|Display] [all|all|every] [details|information|data|columns|the information] [of|about|on|for] [the|] {s}", s=said)  # fmt: skip
        else:
            question = fill(rng, "[Show|Show me|List|List|Give me|Find|Display|Get|Return|I need] [all|all the|the|] {s}", s=said)  # fmt: skip
            if rng.random() < 0.12:
                question = said
        return Draft(
            question,
            plainly(subject.select(*items), subject),
            ("rows", *subject.tags),
            subject.keep(),
        )
    select = plainly(subject.select(*refs(entity.names)), subject)
    ask = "Who are" if entity.is_person and rng.random() < 0.2 else ""
    if ask:
        question = f"{ask} the {said}"
    elif subject.conditions[0].clause and len(subject.conditions) == 1 and rng.random() < 0.45:
        question = f"Which {entity.plural} {subject.conditions[0].clause}"
    elif rng.random() < 0.15:
        question = said
    else:
        question = fill(rng, SHOW + " [all|all the|the|the|] {s}", s=said).replace(
            "Which are all", "Which are"
        )
    return Draft(question, select, ("rows", *subject.tags), subject.keep())


def count_rows(rng: Random, survey: Survey) -> Draft | None:
    """How many rows meet the conditions."""
    entity = pick_entity(rng, survey, bridges=rng.random() < 0.2)
    subject = draw_subject(rng, survey, entity, least=0 if rng.random() < 0.12 else 1)
    item: Expr = COUNT
    if subject.fans_out:
        if entity.id_field is None:
            return None
        item = call("count", entity.id_field.ref, distinct=True)
    said = subject.plural(rng)
    conditions = subject.conditions
    if len(conditions) == 1 and conditions[0].clause and rng.random() < 0.45:
        question = f"How many {entity.plural} {conditions[0].clause}"
    else:
        question = fill(
            rng,
            "[How many {s} are there|How many {s} [are there|exist|do we have|are in the database]|"
            "How many {s}|Count the {s}|Count the number of {s}|What is the number of {s}|"
            "[What is|Give me|Find|Show|Tell me|Return] the [total number|number|number|count|total count] of {s}|"
            "number of {s}|Count [all|] {s}|how many {s} do you have|count of {s}]",
            s=said,
        )  # fmt: skip
    if question.lower() == f"how many {said}" and (
        " who " in said or " that " in said or " whose " in said
    ):
        question += " are there"
    return Draft(question, subject.select(item), ("count", *subject.tags), subject.keep())


_AGGREGATES = {
    "avg": "[average|average|average|average|mean|avg]",
    "sum": "[total|total|total|sum of the|combined|overall|summed]",
    "max": "[maximum|highest|largest|max|greatest|biggest]",
    "min": "[minimum|lowest|smallest|min]",
}


def aggregate_words(rng: Random, function: str, item: Field, *, phrase: str = "") -> str:
    """ "average price", "highest score"; the extremes of dates are "latest" and "earliest"."""
    phrase = phrase or field_phrase(rng, item)
    if item.kind in ("date", "year"):
        word = (
            "[latest|most recent|newest|last]" if function == "max" else "[earliest|first|oldest]"
        )
        return fill(rng, word) + f" {phrase}"
    words = fill(rng, _AGGREGATES[function])
    if words.endswith("of the") and phrase.startswith(("number of", "total")):
        words = "total" if phrase.startswith("number") else "combined"
    if (
        counts_things(phrase)
        and not phrase.startswith("number of")
        and function in ("avg", "max", "min")
    ):
        return f"{words} number of {phrase}"
    return f"{words} {phrase}"


def summable(item: Field) -> bool:
    """Whether a sum means anything: not for ages, ratings, years and the like."""
    last = item.words[-1]
    return item.kind == "number" and last not in (
        "age", "rating", "score", "gpa", "temperature", "elevation", "altitude", "rate", "stars",
        "latitude", "longitude", "floor", "level", "percentage", "height", "index", "rank", "speed",
        "position", "discount", "ranking", "grade", "average", "version", "room", "seat",
    )  # fmt: skip


def pick_aggregate(rng: Random, item: Field) -> str:
    """A function that makes sense of the column; no average of averages."""
    if item.words[0] in ("average", "maximum", "minimum", "total"):
        return rng.choice(("min", "max"))
    if item.kind in ("date", "year"):
        return rng.choice(("min", "max"))
    return rng.choices(("avg", "sum", "max", "min"), (40, 25 if summable(item) else 0, 20, 15))[0]


def aggregate_rows(rng: Random, survey: Survey) -> Draft | None:
    """One or more aggregates over the rows that meet the conditions."""
    entity = pick_entity(rng, survey)
    numbers = entity.kinds("number", "year", "date")
    if not numbers:
        return None
    subject = draw_subject(rng, survey, entity)
    if subject.fans_out or any(c.tag == "average" for c in subject.conditions):
        return None
    item = (
        rng.choice(entity.kinds("number") or numbers)
        if rng.random() < 0.85
        else rng.choice(numbers)
    )
    if any(item.ref in c.sql for c in subject.conditions) and rng.random() < 0.85:
        return None
    said = subject.plural(rng)
    draw = rng.random()
    if draw < 0.2:
        functions = (
            rng.sample(["min", "max", "avg"], rng.choice((2, 2, 3)))
            if item.kind == "number"
            else ["min", "max"]
        )
        rng.shuffle(functions)
        phrase = field_phrase(rng, item)
        first = [aggregate_words(rng, f, item, phrase=phrase) for f in functions]
        words = join_words([w.removesuffix(f" {phrase}") for w in first[:-1]] + [first[-1]])
        words = words.replace("number of and", "and").replace("number of,", ",")
        items = tuple(call(f, item.ref) for f in functions)
        question = fill(rng, "[What are|Find|Show|Give me|Return] the {w} [of|for|across|among] [all|the|] {s}", w=words, s=said)  # fmt: skip
    elif draw < 0.3 and len(entity.kinds("number")) > 1:
        pair = rng.sample(entity.kinds("number"), 2)
        function = rng.choice(("avg", "max", "avg"))
        word = fill(rng, _AGGREGATES[function])
        items = tuple(call(function, f.ref) for f in pair)
        phrases = join_words([field_phrase(rng, f) for f in pair])
        question = fill(rng, "[What are|Find|Show|Give me|Return] the {a} {w} of [all|the|] {s}", a=word, w=phrases, s=said)  # fmt: skip
    else:
        function = pick_aggregate(rng, item)
        items = (call(function, item.ref),)
        words = aggregate_words(rng, function, item)
        question = fill(
            rng, WHAT_IS + " the {w} [of|of|for|among|across] [all|the|] {s}", w=words, s=said
        )
        if function == "avg" and rng.random() < 0.15 and item.concept.how:
            how = rng.choice(item.concept.how)
            if how.split()[1] not in ("much", "many"):
                question = f"{how} are {said} on average"
        elif function == "sum" and rng.random() < 0.2:
            question = fill(rng, "[What is the total|How much is the total] {w} of [all|the|] {s}", w=field_phrase(rng, item), s=said)  # fmt: skip
        elif rng.random() < 0.1:
            question = f"{words} of {said}"
    return Draft(question, subject.select(*items), ("aggregate", *subject.tags), subject.keep())


def order_words(rng: Random, item: Field, *, descending: bool) -> str:
    """ "by price in descending order", "from oldest to youngest", "alphabetically"."""
    p = field_phrase(rng, item)
    concept = item.concept
    if item.kind in ("name", "text", "category"):
        if descending:
            return fill(rng, "[by {p} in descending order|by {p} descending|by {p} from Z to A|in reverse alphabetical order of {p}|by {p} desc]", p=p)  # fmt: skip
        return fill(rng, "[by {p}|alphabetically by {p}|in alphabetical order of {p}|by {p} in ascending order|by {p} alphabetically|by {p} from A to Z|in ascending order of {p}]", p=p)  # fmt: skip
    first, last = (concept.most, concept.least) if descending else (concept.least, concept.most)
    if first and last and rng.random() < 0.35:
        one, other = rng.choice(first), rng.choice(last)
        return fill(
            rng,
            "[from {a} to {b}|{a} first|with the {a} first|starting with the {a}]",
            a=one,
            b=other,
        )
    if item.kind == "date":
        if rng.random() < 0.5:
            return fill(rng, "[by {p}, newest first|by {p} from newest to oldest|by {p} in descending order|by {p} descending]" if descending else "[by {p}|by {p}, oldest first|by {p} ascending|by {p} from oldest to newest]", p=p)  # fmt: skip
        return fill(rng, "[most recent first|newest first|latest first]" if descending else "[oldest first|earliest first|in chronological order of {p}]", p=p)  # fmt: skip
    if descending:
        return fill(rng, "[by {p} in descending order|in descending order of {p}|by {p} descending|by {p} from highest to lowest|from highest to lowest {p}|by decreasing {p}|by {p}, highest first|by {p} desc]", p=p)  # fmt: skip
    return fill(rng, "[by {p}|by {p} in ascending order|in ascending order of {p}|by {p} ascending|by {p} from lowest to highest|by increasing {p}|by their {p}|by {p}, lowest first]", p=p)  # fmt: skip


def ordered_list(rng: Random, survey: Survey) -> Draft | None:
    """Columns of the rows, sorted."""
    entity = pick_entity(rng, survey)
    keys = [
        f
        for f in entity.fields
        if f.kind in ("number", "year", "date", "name", "text", "category") and f.spread > 2
    ]
    if not keys:
        return None
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    key = rng.choice(keys)
    fields = pick_fields(rng, entity, rng.choices((1, 2, 3), (50, 37, 13))[0])
    if not fields:
        return None
    descending = rng.random() < 0.5
    how = order_words(rng, key, descending=descending)
    sort = "[sorted|ordered|sorted|in order|ranked|arranged]"
    if how.startswith(
        ("in ", "from ", "most", "newest", "latest", "oldest", "earliest", "with", "starting")
    ):
        sort = "[|sorted|ordered]"
    elif how.endswith("first"):
        sort = ""
    words = _list_words(rng, subject, fields)
    if fields == entity.names and rng.random() < 0.3:
        words = fill(rng, "[all|the|all the|] {s}", s=subject.plural(rng))
    order = [((key.ref,), descending)]
    if rng.random() < 0.1 and len(keys) > 1:
        second = rng.choice([f for f in keys if f is not key])
        order.append(((second.ref,), False))
        if how.startswith("by ") and "," not in how:
            how += fill(rng, " [and then by|, then by|and then] {p}", p=field_phrase(rng, second))
        else:
            return None
    if rng.random() < 0.12:
        question = fill(rng, "[Sort|Order] {w} {h}", w=words, h=how)
    else:
        question = fill(rng, f"{SHOW} {{w}}[,| | ] {sort} {{h}}", w=words, h=how)
    select = replace(subject.select(*refs(fields)), order=tuple(order))
    return Draft(question, select, ("order", *subject.tags), subject.keep())


def superlative_words(rng: Random, item: Field, *, descending: bool) -> tuple[str, str]:
    """An adjective before the noun ("oldest") or a phrase after it ("with the highest rating")."""
    words = item.concept.most if descending else item.concept.least
    if words and rng.random() < 0.6:
        return rng.choice(words), ""
    p = field_phrase(rng, item)
    if item.kind in ("date", "year"):
        word = "[latest|most recent]" if descending else "[earliest|first|oldest]"
        if item.kind == "date" and item.concept.role == "dated" and rng.random() < 0.5:
            return fill(rng, word), ""
    elif p.startswith("number of") or counts_things(p):
        p = p.removeprefix("number of ")
        return "", f"with the {'most' if descending else 'fewest'} {p}"
    else:
        word = "[highest|largest|biggest|greatest|maximum|highest|most]" if descending else "[lowest|smallest|minimum|lowest|least]"  # fmt: skip
        word = word.replace("|most]", "]").replace("|least]", "]")
    return "", fill(rng, f"[with|having|that has] the {word} {{p}}", p=p)


def extreme_row(rng: Random, survey: Survey) -> Draft | None:
    """The row with the highest or lowest value: ORDER BY … LIMIT 1."""
    entity = pick_entity(rng, survey)
    keys = [f for f in entity.kinds("number", "year", "date") if f.spread > 2]
    if not keys:
        return None
    key = rng.choice(keys)
    descending = rng.random() < 0.62
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    if any(key.ref in c.sql for c in subject.conditions):
        return None
    before, after = superlative_words(rng, key, descending=descending)
    noun = f"{before} {entity.singular}".strip()
    said = Subject(entity, subject.conditions)._say(rng, noun, plural=False)
    if (
        before
        and subject.conditions
        and subject.conditions[0].before
        and said.startswith(subject.conditions[0].before)
    ):
        said = said.replace(
            f"{subject.conditions[0].before} {before}",
            f"{before} {subject.conditions[0].before}",
            1,
        )
    if after:
        said = f"{said} {after}" if not subject.conditions or rng.random() < 0.5 else fill(rng, "{e} {a} among {s}", e=entity.singular, a=after, s=subject.plural(rng))  # fmt: skip
    shown = id_or_name(entity)
    which = _which(rng, subject, before, after)
    if rng.random() < 0.6 and shown and entity.names:
        fields = shown
        if entity.is_person:
            question = fill(rng, "[Who is the {s}|Who is the {s}|Which {t}|Find the {s}|What is the name of the {s}|Show me the {s}|name of the {s}|Tell me who the {s} is|the {s}]", s=said, t=which)  # fmt: skip
        else:
            question = fill(rng, "[Which {t}|What is the {s}|Find the {s}|What is the name of the {s}|What's the {s} called|Show me the {s}|Name the {s}|Give me the {s}|the {s}]", s=said, t=which)  # fmt: skip
        if "name of" in question or "called" in question:
            question = (
                question
                if fields[0].phrase == "name"
                else question.replace("the name of", f"the {fields[0].phrase} of")
            )
    else:
        fields = pick_fields(
            rng,
            entity,
            rng.choices((1, 2, 3), (50, 38, 12))[0],
            but=(key,) if rng.random() < 0.7 else (),
        )
        if not fields:
            return None
        columns = column_list(rng, fields, plural=False)
        start = "What is" if len(fields) == 1 or rng.random() < 0.3 else "What are"
        question = fill(
            rng,
            "[{w}|{w}|Find|Show|Give me|Return|List] the {c} of the {s}",
            w=start,
            c=columns,
            s=said,
        )
        if rng.random() < 0.12:
            question = fill(
                rng, "Which {w}? [Show|Give me|Return|List] [its|the] {c}", w=which, c=columns
            )
    select = replace(subject.select(*refs(fields)), order=(((key.ref,), descending),), limit=1)
    return Draft(question, select, ("extreme", *subject.tags), subject.keep())


def _which(rng: Random, subject: Subject, before: str, after: str) -> str:
    """The question after "Which": "city has the highest price", "city is the oldest"."""
    said = subject.singular(rng)
    if before:
        return f"{said} is the {before}"
    for head in ("with ", "having ", "that has "):
        after = after.removeprefix(head)
    return f"{said} has {after}"


def top_rows(rng: Random, survey: Survey) -> Draft | None:
    """The n rows with the highest or lowest values."""
    entity = pick_entity(rng, survey)
    keys = [f for f in entity.kinds("number", "year", "date") if f.spread > 4]
    if not keys:
        return None
    key = rng.choice(keys)
    n = rng.choice((2, 3, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10))
    descending = rng.random() < 0.68
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out:
        return None
    if any(key.ref in c.sql for c in subject.conditions):
        return None
    before, after = superlative_words(rng, key, descending=descending)
    said_n = number_text(rng, n)
    fields = entity.names if entity.names and rng.random() < 0.6 else pick_fields(rng, entity, 2)
    if not fields:
        return None
    p = field_phrase(rng, key)
    named = fields == entity.names
    if before:
        said = subject.plural(rng, noun=f"{before} {entity.plural}")
        core = fill(rng, "[the {n} {s}|{n} {s}|the {n} {s}]", n=said_n, s=said)
    elif rng.random() < 0.5:
        word = "top" if descending else rng.choice(("bottom", "lowest"))
        core = fill(
            rng,
            "[the|] {w} {n} {s} [by|by|in terms of|according to] {p}",
            w=word,
            n=said_n,
            s=subject.plural(rng),
            p=p,
        )
    else:
        core = f"the {said_n} {subject.plural(rng)} {after.replace('that has', 'that have')}"
    if named:
        question = fill(
            rng,
            "[Show|List|Give me|Find|What are|Which are|Return|Who are|Name|Show me|] {c}",
            c=core,
        )
        if question.startswith("Who") and not entity.is_person:
            question = question.replace("Who are", "What are", 1)
    else:
        core = core if core.startswith("the ") else f"the {core}"
        question = fill(rng, "[Show|List|Give me|Find|What are|Return] the {f} of {c}", f=column_list(rng, fields, plural=True), c=core)  # fmt: skip
    select = replace(subject.select(*refs(fields)), order=(((key.ref,), descending),), limit=n)
    return Draft(question, select, ("top", *subject.tags), subject.keep())


def distinct_values(rng: Random, survey: Survey) -> Draft | None:
    """The different values of a column, or how many there are."""
    entity = pick_entity(rng, survey, bridges=True)
    fields = [f for f in entity.kinds("category") if f.spread < f.rows]
    if not fields:
        return None
    item = rng.choice(fields)
    subject = draw_subject(rng, survey, entity, most=1) if rng.random() < 0.45 else Subject(entity)
    if any(c.sql[0] == item.ref for c in subject.conditions):
        return None
    many, said = pluralize(field_phrase(rng, item)), subject.plural(rng)
    if rng.random() < 0.45:
        question = fill(rng, "[How many [different|distinct|unique|various] {c} [are there|do we have|exist]|How many [different|distinct|unique] {c} do [the|] {s} have|Count the [different|distinct|unique] {c} of {s}|[What is|Find|Show] the number of [different|distinct|unique] {c} [of|for|among] {s}]", c=many, s=said)  # fmt: skip
        if subject.conditions and said not in question:
            question += f" {rng.choice(('for', 'among'))} {said}"
        elif (
            said not in question
            and len([f for e in survey.entities for f in e.fields if f.phrase == item.phrase]) > 1
        ):
            question += f" for {said}"
        select = subject.select(call("count", item.ref, distinct=True))
        return Draft(question, select, ("count_distinct", *subject.tags), subject.keep())
    question = fill(rng, f"{SHOW} [the|all|all the|] [different|distinct|unique|possible|different|distinct] {{c}} [of|for|of|among] [the|all|] {{s}}", c=many, s=said)  # fmt: skip
    if rng.random() < 0.15:
        question = fill(
            rng,
            "[What {c} are there|Which {c} exist|What {c} do we have] [for|among] {s}",
            c=many,
            s=said,
        )
    select = replace(subject.select((item.ref,)), distinct=True)
    return Draft(question, select, ("distinct", *subject.tags), subject.keep())
