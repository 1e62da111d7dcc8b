"""Questions that need groups: per, most, having."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from finetune.condition import field_phrase
from finetune.entities import Entity, Field, Survey, joins_of, role_noun
from finetune.intents import Draft, pick_entity
from finetune.intents_aggregates import aggregate_words, pick_aggregate, summable
from finetune.lexicon import RELATION_VERBS, pluralize
from finetune.phrases import Subject, draw_subject, named_group, refs
from finetune.query import COUNT, Expr, Ref, Select, call
from finetune.wording import fill, number_text


@dataclass(slots=True)
class Grouping:
    """What rows are grouped by: `said` as in "per said"; `show` and `group` as SQL."""

    said: str
    show: tuple[Expr, ...]
    group: tuple[Expr, ...]
    joins: tuple = ()
    tag: str = "group"
    parent: Entity | None = None


def choose_grouping(rng: Random, survey: Survey, entity: Entity) -> Grouping | None:
    """A category column, a parent table's name or category, or a date part."""
    options: list[Grouping] = []
    for item in entity.kinds("category"):
        if 1 < item.spread <= 0.8 * item.rows:
            options += [Grouping(field_phrase(rng, item), ((item.ref,),), ((item.ref,),))] * 3
    for item in entity.kinds("date"):
        p = f"{field_phrase(rng, item)} " if len(entity.kinds("date")) > 1 else ""
        for part, expr in (
            ("year", ("year(", item.ref, ")")),
            ("month", ("date_trunc('month', ", item.ref, ")")),
        ):
            options.append(Grouping(f"{p}{part}", (expr,), (expr,), tag=f"group_{part}"))
    for item in entity.kinds("year"):
        if item.spread < 0.9 * item.rows:
            options.append(Grouping(field_phrase(rng, item), ((item.ref,),), ((item.ref,),)))
    for length in (1, 2):
        for path in survey.paths(entity, length=length):
            parent = path[-1][1]
            if not all(there is link.parent for link, there in path):
                continue
            noun = role_noun(rng, path[0][0]) if length == 1 else parent.singular
            if parent.names:
                options += [
                    Grouping(noun, refs(parent.names), named_group(parent),
                              joins_of(path), "group_parent", parent)
                ] * (7 if length == 1 else 3)  # fmt: skip
            for item in parent.kinds("category"):
                if item.spread > 1:
                    said = fill(
                        rng,
                        "[{e} {p}|{p} of the {e}|{p}]",
                        e=noun,
                        p=field_phrase(rng, item),
                    )
                    if sum(f.phrase == item.phrase for f in entity.fields):
                        said = f"{noun} {item.phrase}"
                    options.append(
                        Grouping(
                            said, ((item.ref,),), ((item.ref,),), joins_of(path), "group_parent"
                        )
                    )
    return rng.choice(options) if options else None


def is_fixed(grouping: Grouping, subject: Subject) -> bool:
    """Whether a condition is on what is grouped by: "… in Paris, by city" asks for one group."""
    shown = [part for item in grouping.show for part in item if isinstance(part, Ref)]
    return any(part in shown for c in subject.conditions for part in c.sql)


def add_joins(select: Select, joins: tuple) -> Select | None:
    """The joins of a group after those of the conditions; None where they reach a table twice."""
    extra = tuple(j for j in joins if j not in select.joins)
    tables = [select.table, *(j.table for j in select.joins + extra)]
    if len(tables) != len({*tables}):
        return None
    return replace(select, joins=select.joins + extra)


def _measure(rng: Random, entity: Entity) -> tuple[Expr, str, Field | None]:
    """What is computed for each group, as SQL and words: a count or an aggregate."""
    numbers = entity.kinds("number")
    if not numbers or rng.random() < 0.5:
        return COUNT, fill(rng, "[number|count|total number|number]") + " of {s}", None
    item = rng.choice(numbers)
    function = pick_aggregate(rng, item)
    return call(function, item.ref), aggregate_words(rng, function, item), item


def group_rows(rng: Random, survey: Survey) -> Draft | None:
    """A count or an aggregate for each group."""
    entity = pick_entity(rng, survey, bridges=True)
    subject = (
        draw_subject(rng, survey, entity, most=2, related=0.15)
        if rng.random() < 0.4
        else Subject(entity)
    )
    grouping = choose_grouping(rng, survey, entity)
    if grouping is None or subject.fans_out or is_fixed(grouping, subject):
        return None
    measure, words, item = _measure(rng, entity)
    said = subject.plural(rng)
    g = grouping.said
    items = (*grouping.show, measure)
    if measure == COUNT:
        w = words.format(s="{s}")
        question = fill(
            rng,
            "[How many {s} [are there|are there|do we have|] [for each|in each|per|by|of each] {g}|"
            "How many {s} does each {g} have|[Show|List|Find|Give me|Return|What is] the {w} [for each|per|by|of each|for every] {g}|"
            "[For each|For every|Per] {g}, [show|give|list|find|return|count|what is|report] the {w}|"
            "[{s} per {g}|{w} by {g}|count of {s} by {g}|number of {s} per {g}]|"
            "Count the {s} [by|per|for each|in each|grouped by] {g}|"
            "[Show|List|What are] the {gs} and the {w} [in each|for each|of each]|"
            "[Show|List|Give me] [each|every] {g} [and|with|along with] [its|the] {w}]",
            s=said, g=g, gs=pluralize(g), w=w.format(s=said),
        )  # fmt: skip
        if grouping.parent is None and "does each" in question and grouping.tag != "group":
            return None
        if not grouping.parent and ("does each" in question):
            return None
    else:
        question = fill(
            rng,
            "[What is the {w} of {s} [for each|per|by|in each] {g}|{i} the {w} [of|of the|for] {s} [for each|per|by|in each|for every] {g}|"
            "[For each|For every] {g}, [show|give|list|find|return|what is|report] the {w} of [its|the|] {s}|"
            "{w} of {s} [by|per|for each] {g}|{w} [by|per] {g}|"
            "[Show|List|What are] the {gs} and the {w} of [their|the] {s}|"
            "Show [each|every] {g} [and|with] [its|the] {w}]",
            s=said, g=g, gs=pluralize(g), w=words, i=fill(rng, "[Show|List|Find|Give me|Return|Calculate]"),
        )  # fmt: skip
        alike = [f for e in survey.entities for f in e.fields if item and f.phrase == item.phrase]
        if said not in question and (subject.conditions or len(alike) > 1):
            return None  # nobody could tell which column or which rows are meant
    select = add_joins(subject.select(*items), grouping.joins)
    if select is None:
        return None
    select = replace(select, group=grouping.group)
    tags: tuple[str, ...] = (grouping.tag, *subject.tags)
    draw = rng.random()
    if draw < 0.17 and grouping.tag not in ("group_month",):
        descending = rng.random() < 0.75
        select = replace(select, order=((measure, descending),))
        question += " " + fill(rng, "[,|] [sorted|ordered] by " + ("[the count|the number|that number|number of {s}]" if measure == COUNT else "[it|the result|{w}]") + (" [descending|in descending order|from highest to lowest|, highest first]" if descending else " [|ascending|in ascending order]"), s=entity.plural, w=words)  # fmt: skip
        tags += ("order",)
    elif draw < 0.22 and grouping.tag in ("group_month", "group_year"):
        select = replace(select, order=((grouping.show[0], False),))
        question += " " + fill(rng, "[in chronological order|sorted by {g}|ordered by {g}]", g=g)
        tags += ("order",)
    return Draft(question, select, tags, subject.keep())


def most_common(rng: Random, survey: Survey) -> Draft | None:
    """The value, or the n values, that most (or fewest) rows have."""
    entity = pick_entity(rng, survey, bridges=True)
    subject = (
        draw_subject(rng, survey, entity, most=2, related=0.1)
        if rng.random() < 0.3
        else Subject(entity)
    )
    grouping = choose_grouping(rng, survey, entity)
    if grouping is None or subject.fans_out or grouping.tag == "group_month":
        return None
    if is_fixed(grouping, subject):
        return None
    descending = rng.random() < 0.78
    measure, words, item = COUNT, "", None
    if rng.random() < 0.35:
        measure, words, item = _measure(rng, entity)
        if item is None:
            return None
    n = 1 if rng.random() < 0.72 else rng.choice((2, 3, 3, 5))
    g, said = grouping.said, subject.plural(rng)
    noun = g if n == 1 else f"{number_text(rng, n)} {pluralize(g)}"
    if item is not None:
        word = "[highest|largest|greatest]" if descending else "[lowest|smallest]"
        have = "has" if n == 1 else "have"
        question = fill(rng, f"[Which {{g}} {have} the {word} {{w}} of {{s}}|What {'is' if n == 1 else 'are'} the {{g}} with the {word} {{w}} of {{s}}|Find the {{g}} with the {word} {{w}} of {{s}}]", g=noun, w=words, s=said)  # fmt: skip
        if any(
            x in words
            for x in (
                "highest",
                "lowest",
                "largest",
                "smallest",
                "max",
                "min",
                "greatest",
                "biggest",
            )
        ):
            return None
    elif grouping.parent is not None:
        verbs = RELATION_VERBS.get(entity.singular.split()[-1], ())
        most = "most" if descending else rng.choice(("fewest", "least", "fewest"))
        have = "has" if n == 1 else "have"
        verb = (
            f"{have} {rng.choice(verbs)}"
            if verbs and grouping.parent.is_person and rng.random() < 0.6
            else have
        )
        options = f"[Which {{g}} {verb} the {most} {{s}}|Which {{g}} {have} the {most} {{s}}|[Find|Show|What {'is' if n == 1 else 'are'}|Give me] the {{g}} with the {most} {{s}}|What {'is the name' if n == 1 else 'are the names'} of the {{g}} with the {most} {{s}}|the {{g}} with [the|] {most} {{s}}]"  # fmt: skip
        if grouping.parent.is_person and only_person(entity):
            options = options[:-1] + f"|Who {verb} the {most} {{s}}]" if n == 1 else options
        question = fill(rng, options, g=noun, s=said)
    else:
        common = (
            "[most common|most frequent|most popular]"
            if descending
            else "[least common|rarest|least frequent]"
        )
        most = "most" if descending else "fewest"
        have = "has" if n == 1 else "have"
        if grouping.tag == "group_year":
            question = fill(
                rng, f"[In which|Which] {{g}} [were there|had|saw] the {most} {{s}}", g=noun, s=said
            )
            question = question.replace("In which " + noun + " had", "Which " + noun + " had").replace("In which " + noun + " saw", "Which " + noun + " saw")  # fmt: skip
            question = question.replace(
                "Which " + noun + " were there", "In which " + noun + " were there"
            )
        else:
            nth = "" if n == 1 else number_text(rng, n)
            gg = g if n == 1 else pluralize(g)
            question = fill(rng, f"[What {'is' if n == 1 else 'are'}|Find|Show|Give me] the [{{n}} {common} {{g}}|{{n}} {common} {{g}}] [of|among|for|across] [all|the|] {{s}}|Which {{n}} {{g}} {have} the {most} {{s}}|Which {{n}} {{g}} {'is' if n == 1 else 'are'} the {common} among {{s}}".join("[]"), n=nth, g=gg, s=said)  # fmt: skip
    items = grouping.show
    if n == 1 and rng.random() < 0.12 and item is None:
        items = (*items, COUNT)
        question += fill(
            rng,
            "[, and how many| and how many are there|? Show also the number of {s}| along with the count]",
            s=entity.plural,
        )
    select = add_joins(subject.select(*items), grouping.joins)
    if select is None:
        return None
    select = replace(select, group=grouping.group, order=((measure, descending),), limit=n)
    return Draft(question, select, ("most", grouping.tag, *subject.tags), subject.keep())


def having_groups(rng: Random, survey: Survey) -> Draft | None:
    """Groups with more than n rows, or with an aggregate over a bound."""
    entity = pick_entity(rng, survey, bridges=True)
    grouping = choose_grouping(rng, survey, entity)
    if grouping is None or grouping.tag == "group_month":
        return None
    subject = (
        draw_subject(rng, survey, entity, most=2, related=0.05)
        if rng.random() < 0.25
        else Subject(entity)
    )
    if subject.fans_out or is_fixed(grouping, subject):
        return None
    g = pluralize(grouping.said)
    said = subject.plural(rng)
    numbers = entity.kinds("number")
    if numbers and rng.random() < 0.35:
        item = rng.choice(numbers)
        function = rng.choice(("avg", "avg", "sum" if summable(item) else "avg", "max", "min"))
        values = [float(v) for v in item.values]
        middle = sum(values) / len(values) * (1 if function == "avg" else rng.uniform(0.6, 1.4))
        if function == "sum":
            middle *= max(2, item.rows / 8)
        bound = float(f"{middle:.1g}") if middle > 10 else round(middle, 1)
        more = rng.random() < 0.65
        n = str(int(bound)) if bound == int(bound) else str(bound)
        words = aggregate_words(rng, function, item)
        word = (
            "[above|over|higher than|greater than|of more than|exceeding]"
            if more
            else "[below|under|lower than|less than]"
        )
        question = fill(rng, f"[Which {{g}} have [a|an|] {{w}} {word} {{n}}|[Show|List|Find|What are|Give me] the {{g}} [with|whose {{s}} have] a {{w}} {word} {{n}}|{{g}} with {{w}} {word} {{n}}]", g=g, w=words, n=n, s=said)  # fmt: skip
        if said not in question:
            question = question.replace(words, f"{words} of {said}", 1)
        having: Expr = (*call(function, item.ref), f" {'>' if more else '<'} {n}")
    else:
        n_rows = rng.choice((1, 2, 2, 3, 3, 4, 5, 6))
        operator = rng.choices((">", ">=", "<", "=", "<="), (40, 30, 12, 12, 6))[0]
        number = number_text(rng, n_rows)
        word = {">": "[more than|over]", ">=": "[at least|{n} or more]", "<": "[fewer than|less than]",
                "=": "exactly", "<=": "[at most|no more than]"}[operator]  # fmt: skip
        amount = fill(rng, word, n=number)
        amount = amount if "or more" in amount else f"{amount} {number}"
        if operator == ">" and n_rows == 1 and rng.random() < 0.3:
            amount = rng.choice(("multiple", "several", "more than one"))
        if n_rows == 1 and amount.endswith((" 1", " one")):
            said = subject.singular(rng)
        verbs = RELATION_VERBS.get(entity.singular.split()[-1], ())
        verb = f"have {rng.choice(verbs)}" if verbs and grouping.parent and grouping.parent.is_person and rng.random() < 0.5 else "have"  # fmt: skip
        question = fill(rng, f"[Which {{g}} {verb} {{a}} {{s}}|[Show|List|Find|What are|Give me|Return] [the|all|all the] {{g}} {'that' if not (grouping.parent and grouping.parent.is_person) else 'who'} {verb} {{a}} {{s}}|[Show|List|Find|What are] the {{g}} with {{a}} {{s}}|{{g}} with {{a}} {{s}}]", g=g, a=amount, s=said)  # fmt: skip
        having = (*COUNT, f" {operator} {n_rows}")
    question = question.replace("What are all", "What are")
    items = grouping.show
    if rng.random() < 0.12:
        items = (*items, COUNT)
        question += fill(
            rng,
            "[, and how many do they have|, with the number of {s}|? Show also the number of {s}]",
            s=entity.plural,
        )
    select = add_joins(subject.select(*items), grouping.joins)
    if select is None:
        return None
    select = replace(select, group=grouping.group, having=(having,))
    return Draft(question, select, ("having", grouping.tag, *subject.tags), subject.keep())


def only_person(child: Entity) -> bool:
    """Whether "who" can mean one table only: the child points at one table of people."""
    return sum(k.parent.is_person for k in child.links if k.child is child) == 1
