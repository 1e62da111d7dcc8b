"""`make bench`: every table, or those that are named: `python -m benchmarks guard_cost …`.

Each benchmark is a module with a `main(argv)` that prints one table. Each runs in a process of
its own, so that its peak memory and its warm-up are its own.
"""

from __future__ import annotations

import subprocess
import sys

BENCHMARKS = {
    "schema_context": ["-m", "benchmarks.schema_context"],
    "guard_cost": ["-m", "benchmarks.guard_cost"],
    "decoding_cost": ["-m", "benchmarks.decoding_cost"],
    "question_to_rows": ["-m", "benchmarks.question_to_rows"],
    "plan": ["-m", "benchmarks.plan"],
    "training": ["-m", "benchmarks.training"],
}


def main(argv: list[str] | None = None) -> int:
    """Run the named benchmarks (all if none is named); 1 if one failed, 2 for an unknown name."""
    names = (sys.argv[1:] if argv is None else argv) or list(BENCHMARKS)
    if unknown := [name for name in names if name not in BENCHMARKS]:
        print(f"Unknown benchmark '{unknown[0]}'. Choose from: {', '.join(BENCHMARKS)}.")
        return 2
    failed = []
    for name in names:
        print(f"\n== {name}\n", flush=True)
        if subprocess.run([sys.executable, *BENCHMARKS[name]], check=False).returncode:
            failed.append(name)
    if failed:
        print(f"\nFailed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
