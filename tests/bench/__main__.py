"""Prints every measured figure: runs the `main()` of each module named `bench_*.py` in these folders, in order.

`python -m tests.bench` runs all of them, `python -m tests.bench patterns` those with "patterns" in their name.
"""

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent


def modules(words: list[str]) -> list[str]:
    """Names of the bench modules that hold any of the words, or all of them when there are no words."""
    paths = sorted(HERE.rglob("bench_*.py"))
    names = [".".join(("tests", "bench", *path.relative_to(HERE).with_suffix("").parts)) for path in paths]
    return [name for name in names if not words or any(word in name for word in words)]


def main() -> int:
    """Run them; answer 1 where there is nothing to run, so that an empty bench is never taken for a good one."""
    found = modules(sys.argv[1:])
    for name in found:
        module = importlib.import_module(name)
        print(f"\n== {name.removeprefix('tests.bench.')}: {(module.__doc__ or '').partition(chr(10))[0]}", flush=True)
        module.main()
    if not found:
        print(f"No bench answers to: {' '.join(sys.argv[1:]) or 'all'}")
    return int(not found)


if __name__ == "__main__":
    sys.exit(main())
