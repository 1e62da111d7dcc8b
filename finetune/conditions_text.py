"""Conditions on text, flags and missing values, as SQL and in words."""
# ruff: noqa: E501 (a template or a row of words reads best as one line)

from __future__ import annotations

from random import Random

from finetune.condition import Condition, field_phrase
from finetune.conditions_dates import date_verb
from finetune.entities import Entity, Field, as_text
from finetune.lexicon import pluralize
from finetune.query import Expr, literal
from finetune.wording import fill, join_words, value_text


def text_condition(rng: Random, entity: Entity, item: Field, value: str | None = None) -> Condition:
    """column = 'value'."""
    value = value if value is not None else str(rng.choice(item.values))
    said = value_text(rng, value)
    p = field_phrase(rng, item)
    concept = item.concept
    person = entity.is_person
    flag = value.casefold() in ("yes", "no", "y", "n", "t", "f", "true", "false")
    sql: Expr = (item.ref, f" = {literal(value)}")
    if item.kind == "name":
        noun = entity.singular
        return Condition(
            sql, "eq",
            after=fill(rng, "[named|called|with the {p}|with {p}|by the name of] {v}", p=p, v=said),
            clause=fill(rng, "[are named|are called|have the {p}|go by] {v}", p=p, v=said),
            whose=fill(rng, "{p} is {v}", p=p, v=said), keep=[value, noun],
        )  # fmt: skip
    after = fill(
        rng,
        "[with {p} {v}|with the {p} {v}|with {v} as {p}|with {p} of {v}|where the {p} is {v}|having {p} {v}]",
        p=p, v=said,
    )  # fmt: skip
    clause = fill(rng, "[have {p} {v}|have the {p} {v}|have {v} as {their} {p}]", p=p, v=said, their="their")  # fmt: skip
    before = ""
    if concept.values and not flag and rng.random() < 0.8:
        options = [
            t for t in concept.values if person or "from" not in t or len(concept.values) < 3
        ]
        after = rng.choice(options or concept.values).format(v=said, p=p)
    if concept.verbs and person and rng.random() < 0.7:
        clause = rng.choice(concept.verbs).format(v=said)
    elif concept.role == "place" and not person:
        clause = fill(rng, "[are|are located|are based|are situated] in {v}", v=said)
    elif concept.adjective and not flag:
        clause = fill(rng, "[are {v}|are {v}|have {p} {v}]", v=said, p=p)
    if concept.adjective and not flag and len(value) > 1 and said[0] not in "'\"":
        before = said.lower() if rng.random() < 0.6 else said
    noun = _value_noun(rng, entity, item, value)
    if concept.role == "gender" and value.upper() in ("F", "M", "FEMALE", "MALE", "W"):
        female = value.upper() in ("F", "FEMALE", "W")
        before = "female" if female else "male"
        clause = f"are {before}" if rng.random() < 0.5 else "are women" if female else "are men"
    return Condition(
        sql, "eq", before, after, clause,
        fill(rng, "{p} is [||equal to] {v}", p=p, v=said), noun=noun, keep=[value],
    )  # fmt: skip


_KIND_WORDS = frozenset(
    "type kind category position job role occupation profession title membership genre".split()
)


def _value_noun(rng: Random, entity: Entity, item: Field, value: str) -> str:
    """ "librarians" for staff whose position is Librarian; empty where nobody would say it."""
    kind = item.words[-1] in _KIND_WORDS and (item.words[0] in _KIND_WORDS or len(item.words) == 2)
    plain = value.replace(" ", "").isalpha() and 3 < len(value) < 20 and not value.isupper()
    unlike = value.casefold().endswith(("ed", "ing", "al", "ic", "ary", "ive", "y"))
    if not (kind and plain) or unlike or rng.random() < 0.5:
        return ""
    return pluralize(value.lower())


def not_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """column <> 'value'."""
    value = str(rng.choice(item.values))
    said, p = value_text(rng, value), field_phrase(rng, item)
    after = fill(
        rng, "[with a {p} other than {v}|not having {p} {v}|except those with {p} {v}]", p=p, v=said
    )
    clause = fill(
        rng, "[do not have {p} {v}|don't have the {p} {v}|have a {p} other than {v}]", p=p, v=said
    )
    if item.concept.role == "place":
        after = fill(rng, "[not in {v}|outside {v}|not from {v}|outside of {v}]", v=said)
        clause = fill(rng, "[are not in {v}|are not from {v}|are outside {v}]", v=said)
    elif item.concept.adjective:
        clause = fill(rng, "[are not {v}|aren't {v}|are anything but {v}]", v=said)
    return Condition(
        (item.ref, f" <> {literal(value)}"), "neq", after=after, clause=clause,
        whose=fill(rng, "{p} is [not|not|anything but|different from] {v}", p=p, v=said), keep=[value],
    )  # fmt: skip


def in_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """column IN ('a', 'b')."""
    count = 2 if len(item.values) < 4 or rng.random() < 0.75 else 3
    values = [str(v) for v in rng.sample(item.values, count)]
    said, p = join_words(values, last="or"), field_phrase(rng, item)
    after = fill(rng, "[with {p} {v}|with [either|] {p} {v}|having {p} {v}]", p=p, v=said)
    clause = fill(rng, "have {p} {v}", p=p, v=said)
    if item.concept.role == "place":
        after = fill(rng, "[in|from|in either] {v}", v=said)
        clause = fill(rng, "are [in|from] {v}", v=said)
    elif item.concept.adjective:
        clause = fill(rng, "are [|either] {v}", v=said)
    listed = ", ".join(literal(v) for v in values)
    return Condition(
        (item.ref, f" IN ({listed})"), "in", after=after, clause=clause,
        whose=fill(rng, "{p} is [|either|one of] {v}", p=p, v=said), keep=values,
    )  # fmt: skip


def like_condition(rng: Random, entity: Entity, item: Field) -> Condition | None:
    """column ILIKE '%part%', 'part%' or '%part'."""
    value = str(rng.choice(item.values))
    words = value.split()
    kind = rng.choice(("has", "has", "starts", "starts", "ends"))
    if kind == "has":
        part = rng.choice(words) if len(words) > 1 else value[1 : 1 + rng.randint(2, 4)]
        part = part if rng.random() < 0.7 else part[: rng.randint(2, 4)]
        pattern, verb = f"%{part}%", "[contain|include|have] [|the word|the text|the substring]"
        gerund = "[containing|that contains|including|with] [|the word|the substring]"
        single = "[contains|includes|has] [|the word|the text|the letters]"
    elif kind == "starts":
        part = value[:1] if rng.random() < 0.5 else words[0] if len(words) > 1 else value[:3]
        pattern, verb = f"{part}%", "[start|begin] with [|the letter]"
        gerund, single = "[starting|beginning|that starts|that begins] with", "[starts|begins] with"
    else:
        part = words[-1] if len(words) > 1 else value[-2:]
        pattern, verb = f"%{part}", "end [with|in]"
        gerund, single = "[ending|that ends] [with|in]", "ends [with|in]"
    part = part.strip()
    if not part or "%" in part or "_" in part or not part.isalnum():
        return None
    if len(part) > 1:
        verb, single = verb.replace("the letter", ""), single.replace("|the letters", "")
    said = part if rng.random() < 0.5 else f"'{part}'" if rng.random() < 0.5 else f'"{part}"'
    p = field_phrase(rng, item)
    return Condition(
        (item.ref, f" ILIKE {literal(pattern)}"), "like",
        after=fill(rng, "with [a|] {p} " + gerund + " {v}", p=p, v=said),
        whose=fill(rng, "{p} " + single + " {v}", p=p, v=said),
        clause=fill(rng, "have {v} in {their} {p}", v=said, p=p, their="their") if kind == "has" else "",
        keep=[part],
    )  # fmt: skip


def boolean_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """A flag, as BOOLEAN, as 0 and 1, or as Y and N."""
    words = [w for w in item.words if w not in ("is", "has", "flag", "can", "are")]
    thing = " ".join(words)
    has = item.words[0] == "has"
    truth = rng.random() < 0.65
    if item.kind == "boolean" and item.column.type.upper() == "BOOLEAN":
        value = "TRUE" if truth else "FALSE"
    elif item.numeric or item.kind == "boolean":
        value = "1" if truth else "0"
    else:
        options = [str(v) for v in item.values]
        yes = [v for v in options if v.upper()[:1] in "YT"]
        no = [v for v in options if v.upper()[:1] in "NF"]
        value = literal((yes if truth else no)[0])
    sql: Expr = (item.ref, f" = {value}")
    if has:
        after = fill(rng, "with [a|]" if truth else "without [a|]") + f" {thing}"
        return Condition(
            sql, "boolean", after=after, clause=f"{'have' if truth else 'do not have'} a {thing}"
        )
    if thing.endswith(("ed", "paid")) and not truth and rng.random() < 0.5:
        return Condition(
            sql, "boolean", before=f"un{thing}", clause=f"are {rng.choice(('still ', ''))}un{thing}"
        )
    if item.words[0] not in ("is", "are") and not thing.endswith(("ed", "able", "paid", "ive")):
        with_ = "with [a|the|]" if truth else "without [a|the|]"
        have = (
            "[have|get|have a|have the]" if truth else "[do not have|have no|do not get] [a|the|]"
        )
        return Condition(
            sql, "boolean", after=fill(rng, with_ + " {t}", t=thing),
            clause=fill(rng, have + " {t}", t=thing),
        )  # fmt: skip
    if thing in ("playground", "parking", "garden", "balcony"):
        return Condition(sql, "boolean", after=f"{'with' if truth else 'without'} {thing}")
    before = thing if truth else f"{'non-' if rng.random() < 0.4 else 'not '}{thing}"
    return Condition(
        sql, "boolean", before=before if not before.startswith("not ") else "",
        clause=f"are {thing}" if truth else f"are not {thing}",
    )  # fmt: skip


def null_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    """IS NULL or IS NOT NULL."""
    missing = rng.random() < 0.6
    p = field_phrase(rng, item)
    verb = date_verb(item) if item.kind == "date" else ""
    if verb and rng.random() < 0.75:
        return _happened(rng, item, verb, missing=missing)
    if missing:
        after = fill(rng, "[without [a|any|]|with no|with a missing|with an unknown] {p}", p=p)
        clause = fill(rng, "[have no|do not have a|lack a] {p}", p=p)
        whose = fill(rng, "{p} is [missing|unknown|not known|empty|not recorded|null]", p=p)
        return Condition((item.ref, " IS NULL"), "null", after=after, clause=clause, whose=whose)
    return Condition(
        (item.ref, " IS NOT NULL"), "null", after=fill(rng, "[with a known|that have a] {p}", p=p),
        clause=f"have a {p}", whose=fill(rng, "{p} is [known|recorded|not missing|given]", p=p),
    )  # fmt: skip


def _happened(rng: Random, item: Field, verb: str, *, missing: bool) -> Condition:
    """A date that is missing is something that has not happened: "not yet returned"."""
    if missing:
        return Condition(
            (item.ref, " IS NULL"), "null",
            before=f"un{verb}" if verb in ("paid", "finished", "resolved") else "",
            after=fill(rng, "[not yet {v}|that are not {v} yet|still not {v}|that still have to be {v}]", v=verb),
            clause=fill(rng, "[have not been {v}|have not been {v} yet|are not {v} yet|are still not {v}|were never {v}|are still to be {v}]", v=verb),
        )  # fmt: skip
    return Condition(
        (item.ref, " IS NOT NULL"), "null",
        after=fill(rng, "[already {v}|that are {v} already|that have been {v}]", v=verb),
        clause=fill(rng, "[have been {v}|have already been {v}|are already {v}|were {v}]", v=verb),
    )  # fmt: skip


def key_condition(rng: Random, entity: Entity, item: Field) -> Condition:
    value = rng.choice(item.values)
    said = as_text(value)
    return Condition(
        (item.ref, f" = {literal(value)}"), "eq", after=fill(rng, "with [the|] {p} {v}", p=item.phrase, v=said),
        whose=fill(rng, "{p} is {v}", p=item.phrase, v=said), keep=[said],
    )  # fmt: skip
