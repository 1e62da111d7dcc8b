"""What people ask about one named row: "how old is Anna Weber?", "which team does she play for?"."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.condition import field_phrase
from finetune.entities import Entity, Field, Link, Survey, joins_of
from finetune.intents import Draft, pick_entity
from finetune.lexicon import RELATION_VERBS
from finetune.phrases import id_or_name, refs
from finetune.query import COUNT, Expr, Select, call, literal
from finetune.wording import fill, possessive, value_text


def _named_row(rng: Random, entity: Entity) -> tuple[str, tuple[Expr, ...], list[str]] | None:
    """One row by its name: as said, as conditions, and the values that stay free of typos."""
    names = entity.names
    if not names or not entity.full_names:
        return None
    values = [str(v) for v in rng.choice(entity.full_names)]
    where = tuple((f.ref, f" = {literal(v)}") for f, v in zip(names, values, strict=True))
    said = value_text(rng, " ".join(values)) if len(values) == 1 else " ".join(values)
    if len(values) == 1 and rng.random() < 0.3:
        said = f"{rng.choice(('the ', 'the ', ''))}{entity.singular} {said}"
    return said, where, values


def lookup_value(rng: Random, survey: Survey) -> Draft | None:
    """One or two attributes of a named row."""
    entity = pick_entity(rng, survey)
    row = _named_row(rng, entity)
    fields = [f for f in entity.fields if f.kind in ("category", "text", "number", "year", "date")]
    if row is None or not fields:
        return None
    said, where, keep = row
    item = rng.choice(fields)
    if len(fields) > 1 and rng.random() < 0.12:
        other = rng.choice([f for f in fields if f is not item])
        question = fill(rng, "[What are|Show|Give me|Find|I need] the {p} and {q} of {v}", p=field_phrase(rng, item), q=field_phrase(rng, other), v=said)  # fmt: skip
        return Draft(
            question,
            Select(refs([item, other]), entity.sql_name, where=where),
            ("lookup", "eq"),
            keep,
        )
    natural = _natural_question(rng, entity, item, said)
    if natural and rng.random() < 0.65:
        question = natural
    else:
        question = fill(rng, _LOOKUP, p=field_phrase(rng, item), v=said, vs=possessive(said))
    return Draft(
        question, Select(((item.ref,),), entity.sql_name, where=where), ("lookup", "eq"), keep
    )


_LOOKUP = (
    "[[What is|What is|What's|Show|Give me|Find|Tell me|Return] the {p} of {v}|"
    "[What is|What's|Show me|Tell me] {vs} {p}|What {p} does {v} have|{p} of {v}|{vs} {p}]"
)


def _natural_question(rng: Random, entity: Entity, item: Field, said: str) -> str:
    """The question word that fits the attribute: how old, when, where, how much."""
    concept, role, p = item.concept, item.concept.role, item.phrase
    if item.kind in ("category", "text"):
        if role == "place" and entity.is_person:
            if p in ("address", "street address"):
                return fill(rng, "Where does {v} live", v=said)
            return fill(rng, "[Where does {v} live|Where is {v} from|[Which|What] {p} [is {v} from|does {v} live in|does {v} come from]|In which {p} does {v} live]", v=said, p=p)  # fmt: skip
        if role == "place":
            return fill(
                rng,
                "[Where is {v}|Where is {v} located|In [which|what] {p} is {v}|Which {p} is {v} in]",
                v=said,
                p=p,
            )
        if role == "by":
            return fill(rng, "Who is the {p} of {v}", p=p, v=said)
        if role == "job":
            return fill(
                rng, "[What does {v} do|What is the job of {v}|What does {v} work as]", v=said
            )
        if role == "contact":
            return fill(
                rng, "[How can I contact {v} by {p}|What {p} can I use for {v}]", v=said, p=p
            )
        if item.kind == "category":
            return fill(rng, "[What|Which] {p} [is|does] {v}", p=p, v=said).replace(
                f"does {said}", f"does {said} have"
            )
        return ""
    if item.kind in ("date", "year"):
        if role == "born":
            return fill(rng, "[When was {v} born|What year was {v} born in|In which year was {v} born]" if item.kind == "year" else "[When was {v} born|When is {vs} birthday]", v=said, vs=possessive(said))  # fmt: skip
        if role in ("joined", "started", "ended"):
            verb = {"joined": "join", "started": "start", "ended": "end"}[role]
            return f"When did {said} {verb}"
        if role == "placed" or not role:
            return ""
        if role == "dated":
            return f"When was {said}"
        return fill(rng, "[When was {v} {r}|When was {v} {r}|On which date was {v} {r}]" if item.kind == "date" else "[When was {v} {r}|In which year was {v} {r}|What year was {v} {r}]", v=said, r=role)  # fmt: skip
    if role == "cost":
        return fill(
            rng,
            "[How much does {v} cost|How much is {v}|What does {v} cost|How expensive is {v}]",
            v=said,
        )
    if role == "earn":
        return fill(
            rng,
            "[How much does {v} earn|What does {v} earn|How much is {v} paid|How much money does {v} make]",
            v=said,
        )
    for how in concept.how:
        if how.split()[1] not in ("much", "many"):
            return f"{how} is {said}"
    if p.startswith("number of ") or (
        p.endswith("s") and concept.nouns and concept.nouns[0].startswith("number of ")
    ):
        thing = p.removeprefix("number of ")
        return f"How many {thing} does {said} have"
    return ""


def lookup_parent(rng: Random, survey: Survey) -> Draft | None:
    """What a named row belongs to: the name, or an attribute, of a parent table's row."""
    entity = pick_entity(rng, survey)
    row = _named_row(rng, entity)
    paths = [
        p
        for n in (1, 1, 2)
        for p in survey.paths(entity, length=n)
        if all(t is k.parent for k, t in p)
    ]
    if row is None or not paths:
        return None
    said, where, keep = row
    path = rng.choice(paths)
    parent = path[-1][1]
    noun = parent.singular
    if path[0][0].role and len(path) == 1:
        noun = f"{path[0][0].role}" if parent.is_person else f"{path[0][0].role} {noun}"
    if parent.names and rng.random() < 0.65:
        fields = parent.names
        if parent.is_person:
            question = fill(rng, "[Who is the {p} of {v}|Who is {vs} {p}|Which {p} [does {v} belong to|is responsible for {v}|has {v}]|{p} of {v}|Name the {p} of {v}]", p=noun, v=said, vs=possessive(said))  # fmt: skip
        elif entity.is_person and noun.split()[-1] in ("department", "team", "company", "hotel", "agency", "branch", "lab", "farm", "studio", "school", "hospital", "ward", "museum", "office"):  # fmt: skip
            verb = (
                "play for"
                if noun.split()[-1] in ("team", "club")
                else "work for"
                if rng.random() < 0.5
                else "work in"
            )
            question = fill(rng, "[Which|What|In which] {p} does {v} {w}", p=noun, v=said, w=verb)
            question = question.replace(" work in", " work").replace(" work for", " work").replace(" play for", " play") if question.startswith("In") else question  # fmt: skip
        else:
            question = fill(rng, "[Which {p} does {v} belong to|What is the {p} of {v}|Which {p} is {v} [in|from|part of]|What {p} does {v} have|{vs} {p}|Show the {p} of {v}]", p=noun, v=said, vs=possessive(said))  # fmt: skip
    else:
        options = [
            f for f in parent.fields if f.kind in ("category", "text", "number", "date", "year")
        ]
        if not options:
            return None
        item = rng.choice(options)
        fields = [item]
        question = fill(rng, "[What is|What's|Show|Give me|Find|Tell me] the {c} of [{vs} {p}|the {p} of {v}]", c=field_phrase(rng, item), p=noun, v=said, vs=possessive(said))  # fmt: skip
    select = Select(refs(fields), entity.sql_name, joins_of(path), where)
    return Draft(question, select, ("lookup", "join_eq"), keep)


def _child_links(survey: Survey, entity: Entity) -> list[Link]:
    return [p[0][0] for p in survey.paths(entity, length=1) if p[0][1] is p[0][0].child]


def lookup_children(rng: Random, survey: Survey) -> Draft | None:
    """How many rows of a child table a named row has, their sum, or the last of them."""
    entity = pick_entity(rng, survey)
    row, links = _named_row(rng, entity), _child_links(survey, entity)
    if row is None or not links:
        return None
    said, where, keep = row
    link = rng.choice(links)
    child = link.child
    joins = joins_of([(link, entity)])
    verbs = RELATION_VERBS.get(child.singular.split()[-1], ())
    base = lambda *items: Select(items, child.sql_name, joins, where)  # noqa: E731
    draw = rng.random()
    numbers, dates = child.kinds("number"), child.kinds("date")
    if draw < 0.42:
        question = fill(rng, "[How many {c} does {v} have|How many {c} has {v} had|Number of {c} [of|for] {v}|Count [{vs} {c}|the {c} of {v}]|How many {c} are there [for|of] {v}]", c=child.plural, v=said, vs=possessive(said))  # fmt: skip
        if verbs and entity.is_person and rng.random() < 0.6:
            question = f"How many {child.plural} has {said} {rng.choice(verbs)}"
        return Draft(question, base(COUNT), ("lookup", "count", "join_eq"), keep)
    if draw < 0.62 and numbers:
        item = rng.choice(numbers)
        function = (
            rng.choice(("sum", "avg", "max"))
            if item.concept.role == "cost"
            else rng.choice(("avg", "max", "min"))
        )
        word = {"sum": "total", "avg": "average", "max": "highest", "min": "lowest"}[function]
        question = fill(rng, "[What is|Find|Show|Tell me] the {w} {p} of [{vs} {c}|all {c} [of|for] {v}]", w=word, p=field_phrase(rng, item), c=child.plural, v=said, vs=possessive(said))  # fmt: skip
        return Draft(
            question, base(call(function, item.ref)), ("lookup", "aggregate", "join_eq"), keep
        )
    if draw < 0.76 and len(dates) == 1:
        last = rng.random() < 0.7
        word = rng.choice(("last", "latest", "most recent")) if last else "first"
        question = fill(rng, "[When was [{vs} {w} {c}|the {w} {c} of {v}]|What is the date of {vs} {w} {c}|date of the {w} {c} [of|for] {v}]", w=word, c=child.singular, v=said, vs=possessive(said))  # fmt: skip
        return Draft(
            question,
            base(call("max" if last else "min", dates[0].ref)),
            ("lookup", "aggregate", "join_eq"),
            keep,
        )
    shown = (
        id_or_name(child)
        if child.names
        else [f for f in child.fields if f.kind not in ("key", "other")][:2]
    )
    if not shown:
        return None
    if child.names:
        question = fill(rng, "[[Show|List|What are|Give me|Find] {vs} {c}|Which {c} does {v} have|[Show|List|Give me] [all|all the|the] {c} [of|for] {v}|all {c} of {v}]", c=child.plural, v=said, vs=possessive(said))  # fmt: skip
    else:
        p = " and ".join(field_phrase(rng, f) for f in shown)
        question = fill(rng, "[Show|List|Give me|Find] the {p} of [{vs} {c}|all {c} of {v}]", p=p, c=child.plural, v=said, vs=possessive(said))  # fmt: skip
    return Draft(question, base(*refs(shown)), ("lookup", "list", "join_eq"), keep)


def compare_with_row(rng: Random, survey: Survey) -> Draft | None:
    """Rows whose value is above or below that of a named row: a scalar subquery."""
    entity = pick_entity(rng, survey)
    row, numbers = _named_row(rng, entity), [f for f in entity.kinds("number") if f.spread > 3]
    if row is None or not numbers:
        return None
    said, where, keep = row
    item = rng.choice(numbers)
    more = rng.random() < 0.6
    inner = Select(((item.ref,),), entity.sql_name, where=where)
    words = [
        w
        for w in (item.concept.more if more else item.concept.less)
        if w.endswith("er than") or w.startswith("more ")
    ]
    who = "who" if entity.is_person else "that"
    if words and rng.random() < 0.7:
        core = fill(
            rng,
            "[{e} {a} {v}|{e} {who} are {a} {v}]",
            e=entity.plural,
            a=rng.choice(words),
            v=said,
            who=who,
        )
    else:
        a = "[higher|larger|greater|bigger]" if more else "[lower|smaller]"
        core = fill(rng, f"[{{e}} with a {a} {{p}} than {{v}}|{{e}} whose {{p}} is {a} than [that of {{v}}|{{v}}]|{{e}} {{who}} have a {a} {{p}} than {{v}}]", e=entity.plural, p=field_phrase(rng, item), v=said, who=who)  # fmt: skip
    condition: Expr = (item.ref, f" {'>' if more else '<'} (", inner, ")")
    if rng.random() < 0.3:
        question = fill(rng, "[How many {c} are there|How many {c} exist|Count the {c}]", c=core)
        return Draft(
            question,
            Select((COUNT,), entity.sql_name, where=(condition,)),
            ("compare_row", "count"),
            keep,
        )
    question = fill(
        rng, "[Show|List|Find|Give me|What are|Which are] [the|all|] {c}", c=core
    ).replace("are all", "are the")
    return Draft(
        question,
        Select(refs(entity.names), entity.sql_name, where=(condition,)),
        ("compare_row", "list"),
        keep,
    )
