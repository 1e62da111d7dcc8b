"""The constants that a question itself holds: numbers, quoted or capitalized text, periods of time.

Cells of the database that the question says are found by `schemas.profile`; what is found here has
no cell to point at. Ranges of dates ("last spring", "March 2024") are worked out by the program,
so that the model only has to compare a column with a period. A bare year stays a number: what it
means depends on the column beside it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "once": 1, "twice": 2, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
    "dozen": 12, "couple": 2,
}  # fmt: skip
_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "billion": 1e9, "hundred": 1e2}
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
# "ten thousand", "twenty-five", "two hundred": one number
_IN_WORDS = re.compile(
    rf"\b(?:(?P<tens>{_TENS})[-\s](?P<unit>one|two|three|four|five|six|seven|eight|nine)"
    rf"|(?P<number>{'|'.join(sorted(_NUMBER_WORDS, key=len, reverse=True))}))"
    r"(?:\s+(?P<scale>hundred|thousand|million|dozen))?\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\w.])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?|\.\d+)"
    r"(?:\s?(k|m|thousand|million|billion|hundred)\b)?(?!\w*[A-Za-z])",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"(?<!\w)'([^']{1,80})'(?!\w)|\"([^\"]{1,80})\"|“([^”]{1,80})”|‘([^’]{1,80})’"
    r"|``\s*(.{1,80}?)\s*''"
)
_CAPITAL_RUN = re.compile(
    r"\b[A-Z][\w.&'\-]*(?:\s+(?:(?:of|the|de|la|and|&)\s+)?[A-Z0-9][\w.&'\-]*)*"
)
_CODE = re.compile(r"\b(?=\w*\d)(?=\w*[A-Za-z])[\w\-/]{2,20}\b")
_CUE = re.compile(
    r"\b(?:named|called|titled|contains?|containing|substring|includes?|including|letters?|word|"
    r"starts? with|starting with|begins? with|beginning with|ends? with|ending with|ending in|like|"
    r"phrase|prefix|suffix|status|type)\s+((?:the\s+)?(?:letters?|word|substring|phrase)\s+)?"
    r"([^\s,?.!'\"]+(?:\s+[^\s,?.!'\"]+)?)",
    re.IGNORECASE,
)
_QUESTION_STARTS = frozenset(
    "what which who whom whose where when how show list find give tell return count display get "
    "please name are is do does did can could i the a an for of in on and or select compute "
    "calculate report also sort order id ids tv usa".split()
) - {"usa", "tv"}

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
        "september|sep|sept october|oct november|nov december|dec".split(),
        start=1,
    )
    for name in names.split("|")
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "new year's eve": (12, 31), "new year's day": (1, 1), "valentine's day": (2, 14),
    "halloween": (10, 31), "fourth of july": (7, 4),
}  # fmt: skip
_MONTH_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_PERIOD = re.compile(
    rf"\b(?:(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?P<isomonth>\d{{4}}-\d{{2}})"
    rf"|(?P<month>{_MONTH_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<dyear>\d{{4}}))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH_NAMES})\.?(?:,?\s+(?P<dyear2>\d{{4}}))?"
    rf"|(?:(?P<mrel>last|this)\s+)?(?P<month3>{_MONTH_NAMES})\.?(?:,?\s+(?:of\s+)?(?P<myear>\d{{4}}))?"
    rf"|(?:(?P<srel>last|this)\s+)?(?P<season>spring|summer|autumn|fall|winter)"
    rf"(?:\s+(?:of\s+)?(?P<syear>\d{{4}}))?"
    rf"|q(?P<quarter>[1-4])(?:\s+(?:of\s+)?(?P<qyear>\d{{4}}))?"
    rf"|(?P<rel>last|past|previous|this|current)\s+(?P<unit>day|week|month|quarter|year)"
    rf"|(?:last|past|previous)\s+(?P<count>\d+|two|three|four|five|six|seven|ten|twelve|thirty)\s+"
    rf"(?P<units>days|weeks|months|years)"
    rf"|(?P<half>first|second|1st|2nd)\s+half\s+of\s+(?P<hyear>\d{{4}})"
    rf"|(?P<feast>{'|'.join(_FEASTS)})(?:,?\s+(?:of\s+)?)(?P<fyear>\d{{4}})"
    rf"|(?P<one>\d{{1,2}})(?P<mark>[./])(?P<two>\d{{1,2}})(?P=mark)(?P<nyear>\d{{4}})"
    rf"|(?P<today>today)|(?P<yesterday>yesterday))\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\s*(?:and|or|to|until|till|through|-|–)\s*(?:the\s+)?(?:(?:start|beginning|end)\s+of\s+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Value:
    """A constant said by the question's characters [start, end).

    `text` is what SQL gets: digits for a number, the characters for text. A period also has its
    first day and the day after its last.
    """

    text: str
    kind: Literal["number", "text", "period"]
    start: int
    end: int
    first: dt.date | None = None
    after: dt.date | None = None


def find_values(question: str, today: dt.date | None = None) -> list[Value]:
    """All constants in order of appearance; `today` is what "last month" counts from."""
    found = [*_quoted(question)]
    periods = [*_periods(question, today or dt.date.today())]
    # What "30 June 2026" or "first half of 2026" consists of are no constants of their own.
    closed = [(v.start, v.end) for v in (*found, *periods) if v.kind != "period" or _is_closed(v)]
    for value in (
        *_numbers(question),
        *_capitalized(question),
        *_cued(question),
    ):
        if value.text and not any(s <= value.start and value.end <= e for s, e in closed):
            found.append(value)
    found += periods
    unique = {(v.text.casefold(), v.kind, v.end): v for v in reversed(found)}
    return sorted(unique.values(), key=lambda v: (v.end, v.start, v.kind))


def _is_closed(value: Value) -> bool:
    """Whether the period is a day or half a year, which the numbers in it do not say."""
    if value.first is None or value.after is None:
        return False
    one_day = value.after - value.first == dt.timedelta(days=1)
    return one_day or "half of" in " ".join(value.text.lower().split())


def _quoted(question: str) -> Iterator[Value]:
    for match in _QUOTED.finditer(question):
        text = next(group for group in match.groups() if group is not None).strip()
        number = re.fullmatch(r"-?\d+(\.\d+)?", text)
        yield Value(text, "number" if number else "text", match.start(), match.end())


def _numbers(question: str) -> Iterator[Value]:
    for match in _NUMBER.finditer(question):
        digits, scale = match.group(1).replace(",", ""), match.group(2)
        if scale:
            digits = f"{float(digits) * _SCALES[scale.lower()]:g}"
            if "e" in digits:
                digits = str(int(float(digits)))
        yield Value(digits, "number", match.start(), match.end())
    for match in _ORDINAL.finditer(question):
        yield Value(match.group(1), "number", match.start(), match.end())
    for match in _IN_WORDS.finditer(question):
        words = {name: (word or "").lower() for name, word in match.groupdict().items()}
        scales_digits = (
            words["number"] in _SCALES and question[: match.start()].rstrip()[-1:].isdigit()
        )
        if not scales_digits:
            number = sum(_NUMBER_WORDS.get(words[name], 0) for name in ("tens", "unit", "number"))
            number *= _NUMBER_WORDS.get(words["scale"], 1)
            yield Value(str(number), "number", match.start(), match.end())


def _capitalized(question: str) -> Iterator[Value]:
    for match in _CAPITAL_RUN.finditer(question):
        text, start = match.group(), match.start()
        first, _, rest = text.partition(" ")
        if first.lower() in _QUESTION_STARTS or (start == 0 and not rest and len(first) > 3):
            if not rest or not rest.strip()[:1].isupper():
                continue
            start += len(text) - len(rest.lstrip())
            text = rest.lstrip()
        text = text.rstrip(".'-&").removesuffix("'s")
        if text:
            yield Value(text, "text", start, start + len(text))
    for match in _CODE.finditer(question):
        if not re.fullmatch(r"\d+(st|nd|rd|th|s)", match.group(), re.IGNORECASE):
            yield Value(match.group(), "text", match.start(), match.end())


def _cued(question: str) -> Iterator[Value]:
    for match in _CUE.finditer(question):
        words = match.group(2).split()
        end = match.start(2) + len(words[0])
        yield Value(words[0], "text", match.start(2), end)


def _periods(question: str, today: dt.date) -> Iterator[Value]:
    matches = list(_PERIOD.finditer(question))
    for i, match in enumerate(matches):
        groups = match.groupdict()
        if i + 1 < len(matches):
            groups |= _shared_year(match, matches[i + 1])
        alone = groups["month3"] and not (groups["myear"] or groups["mrel"])
        if alone and groups["month3"] in ("may", "mar", "sep", "dec", "jan"):
            continue  # "may" is a verb and "mar" a name far more often than a month
        try:
            bounds = _bounds(groups, today)
        except ValueError:  # 31 February
            continue
        if bounds is not None:
            yield Value(match.group(), "period", match.start(), match.end(), *bounds)
        if match["month3"] and not match["myear"]:
            month = str(_MONTHS[groups["month3"].lower()])
            yield Value(month, "number", match.start(), match.end())


def _shared_year(one: re.Match[str], other: re.Match[str]) -> dict[str, str]:
    """The year that is said once, at the end: "between May 1 and June 15, 2024"."""
    if not _UNTIL.fullmatch(one.string, one.end(), other.start()):
        return {}
    for month, year in (("month", "dyear"), ("month2", "dyear2"), ("month3", "myear")):
        if one[month] and not one[year] and other[month] and other[year]:
            turns = _MONTHS[one[month].lower()] > _MONTHS[other[month].lower()]
            return {year: str(int(other[year]) - turns)}
    return {}


def _bounds(groups: dict[str, str | None], today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The first day of the period and the day after its last."""
    day = dt.timedelta(days=1)
    if groups["iso"]:
        first = dt.date.fromisoformat(groups["iso"])
        return first, first + day
    if groups["isomonth"]:
        year, month = map(int, groups["isomonth"].split("-"))
        return _months(year, month, 1)
    for d, m, y in (("day", "month", "dyear"), ("day2", "month2", "dyear2")):
        if groups[m]:
            month = _MONTHS[str(groups[m]).lower()]
            year = int(groups[y] or _last_year_of(month, today))
            first = dt.date(year, month, int(str(groups[d])))
            return first, first + day
    if groups["month3"]:
        month = _MONTHS[groups["month3"].lower()]
        return _months(int(groups["myear"] or _last_year_of(month, today)), month, 1)
    if groups["season"]:
        month = _SEASONS[groups["season"].lower()]
        year = int(groups["syear"] or _last_year_of(month, today))
        if groups["srel"] and groups["srel"].lower() == "last":
            while _months(year, month, 3)[1] > today:
                year -= 1
        return _months(year, month, 3)
    if groups["quarter"]:
        month = 3 * int(groups["quarter"]) - 2
        return _months(int(groups["qyear"] or _last_year_of(month, today)), month, 3)
    if groups["half"]:
        month = 1 if str(groups["half"]).lower() in ("first", "1st") else 7
        return _months(int(str(groups["hyear"])), month, 6)
    if groups["feast"]:
        first = dt.date(int(str(groups["fyear"])), *_FEASTS[groups["feast"].lower()])
        return first, first + day
    if groups["mark"]:
        first = _numeric_date(groups)
        return first, first + day
    if groups["unit"]:
        this = str(groups["rel"]).lower() in ("this", "current")
        return _unit(groups["unit"].lower(), 0 if this else -1, today)
    if groups["units"]:
        count = groups["count"] or "1"
        number = int(count) if count.isdigit() else _NUMBER_WORDS[count.lower()]
        return _back(groups["units"].lower(), number, today), today + day
    if groups["today"]:
        return today, today + day
    if groups["yesterday"]:
        return today - day, today
    return None


def _numeric_date(groups: dict[str, str | None]) -> dt.date:
    """30.6.2024 says the day first, 6/30/2024 the month, unless it cannot be one."""
    one, two, year = (int(str(groups[name])) for name in ("one", "two", "nyear"))
    day_first = groups["mark"] == "." or one > 12
    return dt.date(year, two, one) if day_first else dt.date(year, one, two)


def _last_year_of(month: int, today: dt.date) -> int:
    """The year of the last such month that has begun."""
    return today.year if month <= today.month else today.year - 1


def _months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    last = year * 12 + month - 1 + count
    return dt.date(year, month, 1), dt.date(last // 12, last % 12 + 1, 1)


def _unit(unit: str, offset: int, today: dt.date) -> tuple[dt.date, dt.date]:
    if unit == "day":
        first = today + dt.timedelta(days=offset)
        return first, first + dt.timedelta(days=1)
    if unit == "week":
        first = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=offset)
        return first, first + dt.timedelta(weeks=1)
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    index = (today.year * 12 + today.month - 1) // size * size + offset * size
    return _months(index // 12, index % 12 + 1, size)


def _back(units: str, number: int, today: dt.date) -> dt.date:
    if units in ("days", "weeks"):
        return today - dt.timedelta(days=number * (7 if units == "weeks" else 1))
    index = today.year * 12 + today.month - 1 - number * (12 if units == "years" else 1)
    year, month = index // 12, index % 12 + 1
    return dt.date(year, month, min(today.day, 28))
