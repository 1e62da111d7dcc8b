"""Which DuckDB functions a checked query may call, and how large their output may grow.

An allow-list: a function that is not named here is refused, so a new DuckDB release adds nothing
by itself. Named are functions whose result depends on their arguments alone (plus the clock):
none of them reads files, settings, secrets, variables, sequences or the catalog, none sleeps,
writes a log or loads an extension. Some of them can blow a short argument up into gigabytes
outside of DuckDB's memory accounting; `check_sizes` bounds those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from assistant.errors import GuardError

MAX_ROWS_GENERATED = 1_000_000
"""Most elements that one `range` or `generate_series` with constant bounds may make."""

MAX_REPETITION = 10_000
"""Bound on the product of all repetition counts in one query (`repeat`, `lpad`, `list_resize`)."""

_OPERATORS_NAMES = """
    + - * / // % & | ~ << >> ^ ** || -> ->> @ @> <@ && <-> <=> ^@ ! = <> < > <= >=
    ~~ !~~ ~~* !~~* ~~~ !__postfix
"""

_SCALAR_NAMES = """
    abs acos acosh add asin asinh atan atan2 atanh bit_count cbrt ceil ceiling cos cosh cot
    degrees divide even exp factorial fdiv floor fmod gamma gcd greatest greatest_common_divisor
    isfinite isinf isnan lcm least least_common_multiple lgamma ln log log10 log2 mod multiply
    nextafter pi pow power radians random round round_even roundbankers sign signbit sin sinh
    sqrt subtract tan tanh trunc xor bin hex to_base to_binary to_hex from_hex unhex unbin
    equi_width_bins decimal_division
    array_to_string ascii bar base64 bit_length char_length character_length chr concat concat_ws
    contains damerau_levenshtein decode editdist3 encode ends_with format format_bytes
    formatreadabledecimalsize formatreadablesize from_base64 from_binary hamming ilike_escape
    instr jaccard jaro_similarity jaro_winkler_similarity lcase left left_grapheme len length
    length_grapheme levenshtein like_escape lower lpad ltrim md5 mismatches nfc_normalize
    not_ilike_escape not_like_escape octet_length ord overlay parse_dirname parse_dirpath
    parse_filename parse_formatted_bytes parse_path position prefix printf regexp_escape
    regexp_extract regexp_extract_all regexp_full_match regexp_matches regexp_replace
    regexp_split_to_array repeat replace reverse right right_grapheme rpad rtrim sha1 sha256
    split split_part starts_with str_split str_split_regex string_split string_split_regex
    string_to_array strip_accents strlen strpos substr substring substring_grapheme suffix
    to_base64 translate trim ucase unicode upper url_decode url_encode
    age ago century date_add date_diff date_part date_sub date_trunc datediff datepart datesub
    datetrunc day dayname dayofmonth dayofweek dayofyear days_in_month decade epoch epoch_ms
    epoch_ns epoch_us era get_current_time get_current_timestamp hour isodow isoyear julian
    last_day make_date make_time make_timestamp make_timestamp_ms make_timestamp_ns
    make_timestamptz microsecond millennium millisecond minute month monthname nanosecond
    normalized_interval now quarter second strftime strptime time_bucket timezone timezone_hour
    timezone_minute to_centuries to_days to_decades to_hours to_microseconds to_millennia
    to_milliseconds to_minutes to_months to_quarters to_seconds to_timestamp to_weeks to_years
    today transaction_timestamp try_strptime week weekday weekofyear year yearweek
    current_date current_time current_timestamp current_localtime current_localtimestamp
    aggregate apply array_aggr array_aggregate array_append array_apply array_cat array_concat
    array_contains array_cosine_distance array_cosine_similarity array_cross_product
    array_distance array_distinct array_dot_product array_extract array_filter array_grade_up
    array_has array_has_all array_has_any array_indexof array_inner_product array_intersect
    array_length array_negative_dot_product array_negative_inner_product array_pop_back
    array_pop_front array_position array_prepend array_push_back array_push_front array_reduce
    array_resize array_reverse array_reverse_sort array_select array_slice array_sort
    array_transform array_unique array_value array_where array_zip cardinality element_at filter
    flatten generate_series grade_up list_aggr list_aggregate list_any_value list_append
    list_apply list_approx_count_distinct list_avg list_bit_and list_bit_or list_bit_xor
    list_bool_and list_bool_or list_cat list_concat list_contains list_cosine_distance
    list_cosine_similarity list_count list_distance list_distinct list_dot_product list_element
    list_entropy list_extract list_filter list_first list_grade_up list_has list_has_all
    list_has_any list_histogram list_indexof list_inner_product list_intersect list_kurtosis
    list_kurtosis_pop list_last list_mad list_max list_median list_min list_mode
    list_negative_dot_product list_negative_inner_product list_pack list_position list_prepend
    list_product list_reduce list_resize list_reverse list_reverse_sort list_select list_sem
    list_skewness list_slice list_sort list_stddev_pop list_stddev_samp list_string_agg list_sum
    list_transform list_unique list_value list_var_pop list_var_samp list_where list_zip map
    map_concat map_contains map_contains_entry map_contains_value map_entries map_extract
    map_extract_value map_from_entries map_keys map_values range reduce row struct_concat
    struct_contains struct_extract struct_extract_at struct_has struct_indexof struct_insert
    struct_keys struct_pack struct_position struct_update struct_values union_extract union_tag
    union_value unpivot_list list_comprehension
    array_to_json from_json from_json_strict json json_array json_array_length json_contains
    json_deep_merge json_exists json_extract json_extract_path json_extract_path_text
    json_extract_string json_insert json_keys json_merge_patch json_normalize json_object
    json_pretty json_quote json_remove json_replace json_set json_strip_nulls json_structure
    json_transform json_transform_strict json_type json_valid json_value row_to_json to_json
    coalesce constant_or_null enum_code enum_first enum_last enum_range enum_range_boundary hash
    if ifnull nullif switch typeof uuid gen_random_uuid uuidv4 uuidv7 __between __cast
    unnest grouping grouping_id is_histogram_other_bin
"""

_AGGREGATE_NAMES = """
    any_value approx_count_distinct approx_quantile approx_top_k arbitrary arg_max arg_max_null
    arg_max_nulls_last arg_min arg_min_null arg_min_nulls_last argmax argmin array_agg avg
    bit_and bit_or bit_xor bool_and bool_or corr count count_if count_star countif covar_pop
    covar_samp entropy favg first fsum geomean geometric_mean group_concat histogram
    histogram_exact json_group_array json_group_object json_group_structure kahan_sum kurtosis
    kurtosis_pop last list listagg lttb mad max max_by mean median min min_by mode product
    quantile quantile_cont quantile_disc regr_avgx regr_avgy regr_count regr_intercept regr_r2
    regr_slope regr_sxx regr_sxy regr_syy sem skewness stddev stddev_pop stddev_samp string_agg
    sum sum_no_overflow sumkahan var_pop var_samp variance wavg weighted_avg
"""

_WINDOW_NAMES = """
    row_number rank dense_rank rank_dense percent_rank cume_dist ntile lag lead first_value
    last_value nth_value fill
"""

OPERATORS = frozenset(_OPERATORS_NAMES.split())
SCALAR = frozenset(_SCALAR_NAMES.split())
AGGREGATE = frozenset(_AGGREGATE_NAMES.split())
WINDOW = frozenset(_WINDOW_NAMES.split())
FUNCTIONS = OPERATORS | SCALAR | AGGREGATE | WINDOW
TABLE_FUNCTIONS = frozenset({"unnest", "generate_series", "range"})

_REPEATING = {  # function -> position of the argument that says how large the result gets
    "repeat": 1,
    "lpad": 1,
    "rpad": 1,
    "list_resize": 1,
    "array_resize": 1,
    "bar": 3,
    "equi_width_bins": 2,
    "to_base": 2,
}
_GROWING_INSIDE_RANGE = frozenset({"*", "**", "^", "<<", "pow", "power", "exp", "factorial"})
_RANGES = frozenset({"range", "generate_series"})
_UNKNOWN_SIZE = 10_000  # of a constant series over time: some 30 years of days
_FINE_STEPS = ("second", "minute")


def check_sizes(calls: list[dict[str, Any]], *, table_calls: list[dict[str, Any]]) -> None:
    """Raise `GuardError` if the calls of one query can make text or lists of unbounded size.

    Both are FUNCTION nodes of DuckDB's syntax tree; `table_calls` stand in FROM, where rows are
    made one by one. Counts must be constants, since a value in a column may be a billion; their
    product over the whole query is bounded, because calls can be nested, directly, by lambdas or
    through subqueries, and DuckDB computes what is constant before anything can be interrupted.
    """
    repetitions = elements = 1
    for call in calls:
        name = call["function_name"].lower()
        arguments = [a["expression"] for a in call["arguments"]]
        if name in _REPEATING and len(arguments) > _REPEATING[name]:
            repetitions *= max(1, _repetition(name, arguments[_REPEATING[name]]))
        elif name in ("format", "printf"):
            _check_format(name, arguments)
        elif name in _RANGES:
            elements *= _range_size(name, arguments)
        if repetitions > MAX_REPETITION:
            raise GuardError(
                f"{name}() is refused where the counts in a query multiply to more than "
                f"{MAX_REPETITION:,}; use a smaller count."
            )
        if elements > MAX_ROWS_GENERATED:
            raise GuardError(
                f"{name}() is refused where the lists in a query multiply to more than "
                f"{MAX_ROWS_GENERATED:,} elements; make them shorter."
            )
    for call in table_calls:
        if call["function_name"].lower() in _RANGES:
            _range_size(call["function_name"], [a["expression"] for a in call["arguments"]])


def _repetition(name: str, argument: dict[str, Any]) -> int:
    """The constant count in `argument`, or the constant bound in `least(…, constant)`."""
    count = constant_integer(argument)
    if count is None and argument.get("function_name", "").lower() == "least":
        bounds = [constant_integer(a["expression"]) for a in argument["arguments"]]
        count = min((b for b in bounds if b is not None), default=None)
    if count is None:
        raise GuardError(
            f"The count in {name}() must be a number; write least(…, 100) around a computed one."
        )
    return count


def _check_format(name: str, arguments: list[dict[str, Any]]) -> None:
    pattern = _constant_text(arguments[0]) if arguments else ""
    if pattern is None:
        raise GuardError(f"The pattern in {name}() must be a text constant.")
    if "*" in pattern or re.search(r"\{[^}]*\{", pattern):
        raise GuardError(f"A computed width in {name}() is refused; write the width as a number.")
    if any(int(digits) > 1000 for digits in re.findall(r"[0-9]+", pattern)):
        raise GuardError(f"A width above 1000 in {name}() is refused.")


def _range_size(name: str, arguments: list[dict[str, Any]]) -> int:
    """Most elements that the call makes, if its bounds are constants; a guess for other bounds.

    Raises `GuardError` where constants make too many, or where the form of the arguments could.
    """
    integers = [constant_integer(a) for a in arguments]
    known = [i for i in integers if i is not None]
    if len(known) == len(integers) and known:
        start, stop = (0, known[0]) if len(known) == 1 else known[:2]
        step = known[2] if len(known) > 2 else 1
        size = (stop - start) // step if step else 0
        if size > MAX_ROWS_GENERATED:
            raise GuardError(
                f"{name}() would make {size:,} rows; at most {MAX_ROWS_GENERATED:,} are allowed."
            )
        return max(1, size)
    if any(abs(i) > MAX_ROWS_GENERATED for i in known):
        raise GuardError(
            f"A bound above {MAX_ROWS_GENERATED:,} in {name}() is refused; use a smaller one."
        )
    for node in _nodes(arguments):
        if node.get("function_name", "").lower() in _GROWING_INSIDE_RANGE:
            raise GuardError(
                f"The growth by {node['function_name']} inside {name}() is refused; "
                "write the bound itself."
            )
        number = constant_integer(node)
        if number is not None and abs(number) > MAX_ROWS_GENERATED:
            raise GuardError(f"The number {number} inside {name}() is too large.")
    if len(arguments) == 3 and _is_fine_step(arguments[2]):
        raise GuardError(f"The step of {name}() must be a constant of one hour or more.")
    has_column = any(n.get("class") in ("COLUMN_REF", "SUBQUERY") for n in _nodes(arguments))
    return 1 if has_column else _UNKNOWN_SIZE


def _is_fine_step(argument: dict[str, Any]) -> bool:
    """True if the step of a series over time may be so small that the series has no end."""
    if constant_integer(argument) is not None:
        return False
    text = " ".join(
        str(node.get("function_name") or _constant_text(node) or "") for node in _nodes(argument)
    ).lower()
    if any(n.get("class") in ("COLUMN_REF", "SUBQUERY") for n in _nodes(argument)):
        return True
    return any(unit in text for unit in _FINE_STEPS) or not re.search(
        r"hour|day|week|month|quarter|year|decade|centur", text
    )


def constant_integer(node: dict[str, Any]) -> int | None:
    """The integer that `node` spells, a sign and casts allowed; None if it is something else."""
    if node.get("class") == "CAST":
        return constant_integer(node["child"])
    if node.get("class") == "FUNCTION" and node["function_name"] in ("-", "+"):
        operands = [a["expression"] for a in node["arguments"]]
        if len(operands) == 1:
            value = constant_integer(operands[0])
            return value if value is None or node["function_name"] == "+" else -value
        return None
    text = _constant_text(node)
    if text is None:
        return None
    try:
        return int(float(text)) if re.search(r"[.eE]", text) else int(text.replace("_", ""))
    except (ValueError, OverflowError):
        return None


def _constant_text(node: dict[str, Any]) -> str | None:
    literal = node.get("literal") if node.get("class") == "CONSTANT" else None
    return str(literal["text"]) if isinstance(literal, dict) and "text" in literal else None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, dict):
            yield item
            pending.extend(item.values())
        elif isinstance(item, list):
            pending.extend(item)
