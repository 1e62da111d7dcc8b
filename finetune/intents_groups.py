"""Questions that need groups or other tables: per, most, having, without, both, joined lists."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from finetune.conditions import Condition, field_phrase, text_condition
from finetune.intents import (
    Draft,
    aggregate_words,
    pick_aggregate,
    pick_entity,
    pick_fields,
    summable,
    superlative_words,
)
from finetune.lexicon import RELATION_VERBS, pluralize, with_article
from finetune.phrases import (
    Subject,
    column_list,
    draw_subject,
    id_or_name,
    named_group,
    plainly,
    refs,
    singular_clause,
)
from finetune.query import COUNT, Expr, Select, call
from finetune.survey import Entity, Field, Link, Survey, joins_of
from finetune.wording import SHOW, WHAT_IS, fill, join_words, number_text


@dataclass(slots=True)
class _Grouping:
    """What rows are grouped by: `said` as in "per said"; `show` and `group` as SQL."""

    said: str
    show: tuple[Expr, ...]
    group: tuple[Expr, ...]
    joins: tuple = ()
    tag: str = "group"
    parent: Entity | None = None


def _grouping(rng: Random, survey: Survey, entity: Entity) -> _Grouping | None:
    """A category column, a parent table's name or category, or a date part."""
    options: list[_Grouping] = []
    for item in entity.kinds("category"):
        if 1 < item.spread <= 0.8 * item.rows:
            options += [_Grouping(field_phrase(rng, item), ((item.ref,),), ((item.ref,),))] * 3
    for item in entity.kinds("date"):
        p = f"{field_phrase(rng, item)} " if len(entity.kinds("date")) > 1 else ""
        for part, expr in (
            ("year", ("year(", item.ref, ")")),
            ("month", ("date_trunc('month', ", item.ref, ")")),
        ):
            options.append(_Grouping(f"{p}{part}", (expr,), (expr,), tag=f"group_{part}"))
    for item in entity.kinds("year"):
        if item.spread < 0.9 * item.rows:
            options.append(_Grouping(field_phrase(rng, item), ((item.ref,),), ((item.ref,),)))
    for length in (1, 2):
        for path in survey.paths(entity, length=length):
            parent = path[-1][1]
            if not all(there is link.parent for link, there in path):
                continue
            if parent.names:
                options += [
                    _Grouping(parent.singular, refs(parent.names), named_group(parent),
                              joins_of(path), "group_parent", parent)
                ] * (4 if length == 1 else 1)  # fmt: skip
            for item in parent.kinds("category"):
                if item.spread > 1:
                    said = fill(
                        rng,
                        "[{e} {p}|{p} of the {e}|{p}]",
                        e=parent.singular,
                        p=field_phrase(rng, item),
                    )
                    if sum(f.phrase == item.phrase for f in entity.fields):
                        said = f"{parent.singular} {item.phrase}"
                    options.append(
                        _Grouping(
                            said, ((item.ref,),), ((item.ref,),), joins_of(path), "group_parent"
                        )
                    )
    return rng.choice(options) if options else None


def _add_joins(select: Select, joins: tuple) -> Select | None:
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
        draw_subject(rng, survey, entity, most=1, related=0.15)
        if rng.random() < 0.4
        else Subject(entity)
    )
    grouping = _grouping(rng, survey, entity)
    if grouping is None or subject.fans_out:
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
        if said not in question and (
            subject.conditions
            or sum(f.phrase == item.phrase for e in survey.entities for f in e.fields) > 1
        ):  # type: ignore[union-attr]
            return None
    select = _add_joins(subject.select(*items), grouping.joins)
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
        draw_subject(rng, survey, entity, most=1, related=0.1)
        if rng.random() < 0.3
        else Subject(entity)
    )
    grouping = _grouping(rng, survey, entity)
    if grouping is None or subject.fans_out or grouping.tag == "group_month":
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
    select = _add_joins(subject.select(*items), grouping.joins)
    if select is None:
        return None
    select = replace(select, group=grouping.group, order=((measure, descending),), limit=n)
    return Draft(question, select, ("most", grouping.tag, *subject.tags), subject.keep())


def having_groups(rng: Random, survey: Survey) -> Draft | None:
    """Groups with more than n rows, or with an aggregate over a bound."""
    entity = pick_entity(rng, survey, bridges=True)
    grouping = _grouping(rng, survey, entity)
    if grouping is None or grouping.tag == "group_month":
        return None
    subject = (
        draw_subject(rng, survey, entity, most=1, related=0.05)
        if rng.random() < 0.25
        else Subject(entity)
    )
    if subject.fans_out:
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
    select = _add_joins(subject.select(*items), grouping.joins)
    if select is None:
        return None
    select = replace(select, group=grouping.group, having=(having,))
    return Draft(question, select, ("having", grouping.tag, *subject.tags), subject.keep())


def _children(survey: Survey, entity: Entity) -> list[Link]:
    """Foreign keys that point at this entity, where the way back is unambiguous."""
    return [path[0][0] for path in survey.paths(entity, length=1) if path[0][1] is path[0][0].child]


def without_related(rng: Random, survey: Survey) -> Draft | None:
    """Rows to which no row of a child table points, or at least one: (NOT) IN a subquery."""
    entity = pick_entity(rng, survey)
    links = _children(survey, entity)
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
        categories = [f for f in entity.kinds("category") if f.spread < 0.7 * f.rows]
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
    select = _add_joins(subject.select(*refs(own), *refs(theirs)), joins_of(path))
    if select is None:
        return None
    role = path[0][0].role if len(path) == 1 else ""
    who = f"{role} {parent.singular}".strip() if role else parent.singular
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
    shown = id_or_name(parent) if rng.random() < 0.7 else pick_fields(rng, parent, 1)
    if not shown:
        return None
    descending = rng.random() < 0.65
    subject = (
        draw_subject(rng, survey, child, most=1, related=0)
        if rng.random() < 0.25
        else Subject(child)
    )
    before, after = superlative_words(rng, key, descending=descending)
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
            p=parent.singular,
            v=_past(rng.choice(verbs)),
            s=said,
        )
    elif shown == parent.names and rng.random() < 0.5:
        question = fill(
            rng,
            "[Which {p} has the {s}|What is the {p} of the {s}|Find the {p} with the {s}]",
            p=parent.singular,
            s=said,
        )
    else:
        question = fill(rng, WHAT_IS + " the {c} of the {p} [with|of|that has] the {s}", c=column_list(rng, shown, plural=False), p=parent.singular, s=said)  # fmt: skip
    select = _add_joins(subject.select(*refs(shown)), joins_of(path))
    if select is None:
        return None
    select = replace(select, order=(((key.ref,), descending),), limit=1)
    return Draft(question, select, ("extreme", "join_extreme", *subject.tags), subject.keep())


def only_person(child: Entity) -> bool:
    """Whether "who" can mean one table only: the child points at one table of people."""
    return sum(k.parent.is_person for k in child.links if k.child is child) == 1


def _past(verb: str) -> str:
    return {
        "given": "gave",
        "written": "wrote",
        "taken out": "took out",
        "won": "won",
        "taken": "took",
    }.get(verb, verb)


__all__ = ["join_words", "plainly", "singular_clause"]
