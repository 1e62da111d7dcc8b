"""What people ask of facts that are missing, open or extreme: "Who still owes us a fee?"

None of these says the column by its name: "out of stock" is a zero, "no email address" is a NULL,
"our cheapest venue" is the first row by price.
"""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from dataclasses import replace
from random import Random

from finetune.condition import field_phrase
from finetune.conditions_text import text_condition
from finetune.entities import Entity, Field, Link, Survey, joins_of
from finetune.intents import Draft
from finetune.lexicon import pluralize, with_article
from finetune.phrases import Subject, draw_subject, id_or_name, refs
from finetune.query import COUNT, Expr, Select, call
from finetune.wording import fill, number_text

# participles of flags and dates, as "has not … yet" says them of the one who does it
_DONE_BY = frozenset(
    "paid signed returned confirmed submitted collected finished completed answered cancelled "
    "registered renewed".split()
)
_AWAITED = frozenset("delivered shipped sent repaired finished completed answered refunded".split())
_STOCKED = frozenset("stock available".split())
_SINCE = frozenset("joined hired founded".split())
# what fits into something
_ROOM = {
    "capacity": "people", "seats": "people", "players": "players", "guests": "guests",
    "participants": "participants", "passengers": "passengers", "students": "students",
    "beds": "people", "members": "members", "people": "people",
}  # fmt: skip
_ON_AVERAGE = {
    "how old": "[how old are {e}|how old is {a}]", "how heavy": "[how heavy are {e}|how heavy is {a}|how much does {a} weigh]",
    "how much does it cost": "[how much does {a} cost|how much do {e} cost|what does {a} cost]",
    "how much does one earn": "[how much does {a} earn|how much do {e} earn|what does {a} earn]",
    "how long": "[how long is {a}|how long are {e}]", "how much time": "[how long does {a} [take|last]|how long do {e} [take|last]|how long is {a}]",
    "how big": "[how big is {a}|how big are {e}]", "how large": "[how large is {a}|how big are {e}]",
    "how tall": "[how tall is {a}|how tall are {e}]", "how far": "[how far is {a}|how long are {e}]",
    "how fast": "[how fast is {a}|how fast are {e}]", "how deep": "[how deep is {a}|how deep are {e}]",
}  # fmt: skip


def missing(rng: Random, survey: Survey) -> Draft | None:
    """ "Which clients haven't given us an email address?": a NULL, of a cell or of a key."""
    found = [(e, f) for e in survey.entities for f in e.fields if f.nulls and id_or_name(e)]
    entity, item = rng.choice(found)
    phrase, given = field_phrase(rng, item), ""
    if item.kind == "key":
        links = [k for k in entity.links if k.child is entity and k.join_left == item.ref]
        if not links or links[0].parent is entity:
            return None
        phrase = links[0].role or links[0].parent.singular
        given = "|[don't|do not] have {a} assigned[ yet|]|are not assigned to {a}[ yet|]|belong to no {p}"
    elif entity.is_person and item.concept.role == "contact":
        given = "|haven't given us {a}|have not [given|left] {a}|[don't|do not] have {a} on file|did not give us {a}"
    elif item.kind == "date":
        return None  # that something has not happened is said otherwise
    a = with_article(phrase)
    who = entity.is_person and sum(e.is_person for e in survey.entities) == 1
    verb = fill(rng, f"[have no {{p}}|[don't|do not] have {{a}}|[don't|do not] have any {{p}}|have no {{p}} [yet|recorded|on file]{given}]", p=phrase, a=a)  # fmt: skip
    question = f"Which {entity.plural} {verb}"
    draw = rng.random()
    if draw < 0.25:
        question = fill(rng, "[|List all |Show the |names of ]{e} [without [{a}|{p}|any {p}]|with no {p}|whose {p} is [missing|not known|unknown|empty|blank]]", e=entity.plural, p=phrase, a=a)  # fmt: skip
    elif draw < 0.35:
        question = fill(rng, "For which {e} [is the {p} missing|is there no {p}|do we have no {p}|don't we know the {p}]", e=entity.plural, p=phrase)  # fmt: skip
    elif who and draw < 0.5:
        question = f"Who {verb}".replace("Who have ", "Who has ").replace("Who don't", "Who doesn't").replace("Who do not", "Who does not").replace("haven't", "hasn't")  # fmt: skip
    select = Select(refs(id_or_name(entity)), entity.sql_name, where=((item.ref, " IS NULL"),))
    if question.startswith("Which ") and rng.random() < 0.3:
        question, select = question.replace("Which", "How many", 1), replace(select, items=(COUNT,))
    return Draft(question, select, ("null",))


def _open_facts(survey: Survey) -> list[tuple[Link, Entity, str, Expr]]:
    """Rows of people's children that wait for something: the participle, and the condition."""
    found: list[tuple[Link, Entity, str, Expr]] = []
    for parent in survey.entities:
        if not parent.names:
            continue
        for path in survey.paths(parent, length=1):
            link, child = path[0]
            if child is not link.child:
                continue
            for f in child.fields:
                word = f.words[-1] if f.kind == "boolean" else f.concept.role
                if f.kind == "boolean" and word in _DONE_BY and True in f.values:
                    found.append((link, child, word, (f.ref, " = FALSE")))
                elif f.kind == "date" and f.nulls and word in _DONE_BY | _AWAITED:
                    found.append((link, child, word, (f.ref, " IS NULL")))
    return found


def still_open(rng: Random, survey: Survey) -> Draft | None:
    """ "Which runners still owe us a fee?", "Who is still waiting for a delivery?" """
    link, child, word, condition = rng.choice(_open_facts(survey))
    parent = link.parent
    c, cs = child.singular, child.plural
    options = []
    if parent.is_person and word in _DONE_BY:
        options += [
            "haven't {w} [their {c}|for their {c}|a {c}|all their {cs}|their {cs}][ yet|]", "still have to {v} [their {c}|for [a|their] {c}]",
            "still have not {w} [their {c}|a {c}]", "have not {w} [yet|for all their {cs}]",
        ]  # fmt: skip
    if word == "paid":
        options += [
            "still owe us [money|money for [a|their] {c}|a payment]", "[have|still have] [unpaid|open|outstanding] {cs}",
            "[still|] have to pay[ for [a|their] {c}| us|]", "owe us [money|something]",
        ]  # fmt: skip
    if word in _AWAITED:
        options += ["are [still|] waiting for [a|their|their] {c}", "are still waiting", "have not [got|received] their {c}[ yet|]"]  # fmt: skip
    options += [
        "have [a|any] {c} that [is|has] not [been |]{w}[ yet|]", "[still|] have {cs} that are not {w}[ yet|]",
        "have un{w} {cs}" if word in ("paid", "signed", "confirmed", "answered", "finished") else "have {cs} [still|] not {w}",
    ]  # fmt: skip
    verb = {"paid": "pay", "submitted": "submit"}.get(word, word.removesuffix("ed") if word in ("signed", "returned", "confirmed", "collected", "finished", "answered", "registered", "renewed") else f"get {word}")  # fmt: skip
    said = fill(rng, rng.choice(options), w=word, v=verb, c=c, cs=cs).replace(" a " + c, " " + with_article(c))  # fmt: skip
    said = said.replace(f"that has not {word}", f"that is not {word}")
    question = f"Which {parent.plural} {said}"
    if parent.is_person and rng.random() < 0.35 and sum(e.is_person for e in survey.entities) == 1:
        first, _, rest = said.partition(" ")
        turned = {"have": "has", "are": "is", "haven't": "hasn't", "owe": "owes"}
        question = f"Who {turned.get(first, first)} {rest}"
        if first == "still":
            second, _, rest = rest.partition(" ")
            question = f"Who still {turned.get(second, second)} {rest}"
    base = Select(refs(parent.names), parent.sql_name, joins_of([(link, child)]), (condition,))
    draw = rng.random()
    if draw < 0.2 and question.startswith("Which"):
        each = call("count", link.join_right, distinct=True)
        return Draft(question.replace("Which", "How many", 1), replace(base, items=(each,)), ("distinct",))  # fmt: skip
    if draw < 0.35 and question.startswith("Which"):
        that = f"{parent.plural} {'who' if parent.is_person else 'that'}"
        question = fill(rng, "[Show|List|Give me the names of|Show me] [all|the|all the]") + question.removeprefix("Which").replace(parent.plural, that, 1)  # fmt: skip
    return Draft(question, replace(base, distinct=True), ("boolean", "distinct"))


def in_stock(rng: Random, survey: Survey) -> Draft | None:
    """ "Which plants are out of stock right now?": a zero."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if _STOCKED.intersection(f.words) and e.names and f.low == 0
    ]
    entity, item = rng.choice(found)
    gone = rng.random() < 0.7
    state = "[out of stock|sold out|not in stock|no longer available|not available]" if gone else "[in stock|available|still available]"  # fmt: skip
    question = fill(rng, f"[Which|What] {{e}} are {state}[ right now| at the moment| now|]", e=entity.plural)  # fmt: skip
    select = Select(refs(entity.names), entity.sql_name, where=((item.ref, " = 0" if gone else " > 0"),))  # fmt: skip
    draw = rng.random()
    if draw < 0.3:
        question, select = "How many " + question.split(" ", 1)[1], replace(select, items=(COUNT,))
    elif draw < 0.45:
        question = fill(rng, f"[|Show |List |all ]{{e}} that are {state}", e=entity.plural)
    return Draft(question, select, ("rows",))


def room_for(rng: Random, survey: Survey) -> Draft | None:
    """ "Which games can be played with six or more people?": a highest number of something."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if e.names and f.spread > 2 and f.words[-1] in _ROOM
        and (f.words[0] in ("max", "maximum") or f.words[-1] in ("capacity", "seats", "beds"))
    ]  # fmt: skip
    entity, item = rng.choice(found)
    if sum(f.words[-1] in _ROOM for f in entity.fields if "min" not in f.words[0]) > 1:
        return None
    n = int(rng.choice(item.values))
    said, noun = number_text(rng, n), _ROOM[item.words[-1]]
    more = rng.random() < 0.3
    amount = fill(rng, "more than {n} {p}" if more else "[{n}|{n}|at least {n}|{n} or more] {p}", n=said, p=noun)  # fmt: skip
    verb = "[can be played [with|by]|are for|can be played with]" if noun == "players" else "[have room for|can take|can hold|are big enough for|fit|have space for]"  # fmt: skip
    if noun == "players" and rng.random() < 0.5:
        amount = amount.replace("players", "people")
    question = fill(rng, f"Which {{e}} {verb} {{n}}", e=entity.plural, n=amount)
    where: Expr = (item.ref, f" {'>' if more else '>='} {n}")
    return Draft(question, Select(refs(entity.names), entity.sql_name, where=(where,)), ("rows",))


def our_best(rng: Random, survey: Survey) -> Draft | None:
    """ "What is our cheapest venue?", "What was the earliest race in 2024?": the row, not the value."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number", "date", "year")
        if e.names and f.spread > 2
    ]
    entity, item = rng.choice(found)
    top = rng.random() < 0.6
    words = item.concept.most if top else item.concept.least
    if item.kind == "date" and item.concept.role != "born":
        words = ("latest", "last", "most recent", "newest") if top else ("earliest", "first", "oldest")  # fmt: skip
        if entity.is_person:
            words = ("newest",) if top else ("longest-standing", "first")
    if not words or _rivals(entity, item, words):
        return None
    subject = Subject(entity)
    if rng.random() < 0.25:
        subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out or any(item.ref in c.sql for c in subject.conditions):
        return None
    n = 1 if rng.random() < 0.8 else rng.choice((2, 3, 5))
    adjective = rng.choice(words)
    if n > 1:
        said = subject.plural(rng)
        question = fill(rng, "[What are|Which are|Show|List] [our|the] {n} {w} {s}", n=number_text(rng, n), w=adjective, s=said)  # fmt: skip
    else:
        be = "Who is" if entity.is_person and rng.random() < 0.8 else "[What is|What's|What was|Which is|Which was|What is the name of|Which {e} is|Name]"  # fmt: skip
        said = subject.singular(rng)
        question = fill(rng, f"{be} [our|the|our] {{w}} {{s}}", e=entity.singular, w=adjective, s=said)  # fmt: skip
        question = question.replace(f"our {adjective} {entity.singular}", f"the {adjective}") if question.startswith(f"Which {entity.singular} is") and not subject.conditions else question  # fmt: skip
    select = replace(subject.select(*refs(entity.names)), order=(((item.ref,), top),), limit=n)
    return Draft(question, select, ("extreme", *subject.tags), subject.keep())


def _rivals(entity: Entity, item: Field, words: tuple[str, ...]) -> bool:
    """Whether another column of the table could be meant by these words."""
    return any(
        f is not item
        and (
            {*words} & {*f.concept.most, *f.concept.least}
            or (f.kind == "date" and item.kind == "date" and f.concept.role != "born")
        )
        for f in entity.kinds("number", "date", "year")
    )


def value_at(rng: Random, survey: Survey) -> Draft | None:
    """ "What was the fastest time in the Old Bridge Run?": the value, among rows of one parent."""
    found = [
        (e, f, path)
        for e in survey.entities
        for f in e.kinds("number")
        if f.spread > 3
        for path in survey.paths(e, length=1)
        if path[0][1] is path[0][0].parent and len(path[0][1].names) == 1
    ]
    entity, item, path = rng.choice(found)
    parent = path[0][1]
    high = rng.random() < 0.6
    words = {"time": ("slowest", "longest") if high else ("fastest", "best", "quickest", "shortest")}  # fmt: skip
    adjective = rng.choice(words.get(item.words[-1], ("highest", "largest", "biggest") if high else ("lowest", "smallest")))  # fmt: skip
    condition = text_condition(rng, parent, parent.names[0])
    value = condition.keep[0]
    preposition = "[in|at|of|for]" if not parent.is_person else "[of|by|from]"
    phrase = item.words[-1] if item.words[-1] == "time" else field_phrase(rng, item)
    question = fill(rng, f"[What is|What was|What's|] the {{w}} {{p}} {preposition} [the |]{{v}}", w=adjective, p=phrase, v=value)  # fmt: skip
    function = "max" if high else "min"
    if rng.random() < 0.25:
        question, function = fill(rng, f"[What is|What was|What's|] the average {{p}} {preposition} [the |]{{v}}", p=phrase, v=value), "avg"  # fmt: skip
    select = Select((call(function, item.ref),), entity.sql_name, joins_of(path), (condition.sql,))
    return Draft(question, select, ("aggregate", "join_eq"), [value])


def biggest_one(rng: Random, survey: Survey) -> Draft | None:
    """ "How many guests were there at the largest wedding?": a count that is a column."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("number")
        if f.spread > 3 and (f.words[-1] == "count" or field_phrase(rng, f).startswith("number of") or f.concept.role == "size")
    ]  # fmt: skip
    entity, item = rng.choice(found)
    things = [w for w in item.words if w not in ("number", "of", "count", "total", "max", "annual")]
    noun = pluralize(" ".join(things)) if things else ""
    if not noun or noun in (
        "areas",
        "sizes",
        "capacities",
        "populations",
        "quantities",
        "notes",
        "units",
    ):
        return None
    top = rng.random() < 0.8
    adjective = "[largest|biggest]" if top else "smallest"
    question = fill(rng, f"How many {{n}} [are there|were there|are|were] [at|in|on] [the|our] {adjective} {{e}}", n=noun, e=entity.singular)  # fmt: skip
    if rng.random() < 0.4:
        question = fill(rng, f"How many {{n}} [does|did] [the|our] {adjective} {{e}} have", n=noun, e=entity.singular)  # fmt: skip
    return Draft(question, Select((call("max" if top else "min", item.ref),), entity.sql_name), ("aggregate",))  # fmt: skip


def on_average(rng: Random, survey: Survey) -> Draft | None:
    """ "How long does a strategy game take on average?" """
    found = [
        (e, f, how)
        for e in survey.entities
        for f in e.kinds("number")
        for how in f.concept.how
        if how in _ON_AVERAGE and f.spread > 2
    ]
    found = [(e, f, "how much time" if "running time" in f.concept.nouns else how) for e, f, how in found]  # fmt: skip
    found += [(e, f, "how much time") for e in survey.entities for f in e.kinds("number") if f.words[-1] == "time" and f.spread > 2]  # fmt: skip
    entity, item, how = rng.choice(found)
    if sum(how in f.concept.how for f in entity.fields) > 1:
        return None
    subject = draw_subject(rng, survey, entity, most=1)
    if subject.fans_out or any(item.ref in c.sql for c in subject.conditions):
        return None
    asked = fill(rng, _ON_AVERAGE[how], e="{e}", a="{a}")
    question = asked.format(e=subject.plural(rng), a=with_article(subject.singular(rng)))
    question = fill(rng, "[{q} on average|on average, {q}|{q}, on average]", q=question)
    select = subject.select(call("avg", item.ref))
    return Draft(question, select, ("aggregate", *subject.tags), subject.keep())


def with_us(rng: Random, survey: Survey) -> Draft | None:
    """ "Which supplier have we been working with the longest?": the earliest of a date."""
    found = [
        (e, f)
        for e in survey.entities
        for f in e.kinds("date", "year")
        if e.names and f.spread > 3 and (f.words[-1] == "since" or f.concept.role in _SINCE)
    ]
    entity, item = rng.choice(found)
    if sum(f.kind in ("date", "year") and f.concept.role != "born" for f in entity.fields) > 1:
        return None
    longest = rng.random() < 0.75
    if item.concept.role == "founded":
        options = "[exists|has existed|has been around] the longest" if longest else "[is the newest|is the youngest|was founded last]"  # fmt: skip
    elif longest:
        options = "[has been [with us|here|around|in]|has been [a|our] {e}|has worked here|have we [known|worked with|been working with]|is with us|has been working [here|with us]] [the|for the] longest"  # fmt: skip
    else:
        options = "[has been [with us|here] the shortest|joined us last|is the newest|is new here]"
    one_kind = entity.is_person and sum(e.is_person for e in survey.entities) == 1
    noun = "Who" if one_kind and rng.random() < 0.5 else f"Which {entity.singular}"
    question = fill(rng, f"{noun} {options}", e=entity.singular)
    select = Select(refs(entity.names), entity.sql_name, order=(((item.ref,), not longest),), limit=1)  # fmt: skip
    return Draft(question, select, ("extreme",))


FACTS = (
    (missing, 9), (still_open, 11), (in_stock, 4), (room_for, 4), (our_best, 9), (value_at, 6),
    (biggest_one, 4), (on_average, 7), (with_us, 4),
)  # fmt: skip
