"""What the simulated attacker of the disclosure rule learns: of few people, of many, and who knows all others but one.

`python -m tests.bench guessing`; INCOMMON_BENCH_ROUNDS sets how many rounds of each sort are played (200).
"""

from __future__ import annotations

import os
from collections import Counter

from tests.support.guessing import compared, drawn, right_guesses


def main() -> None:
    """Print, for few and for many others, in how many rounds anything told the two worlds apart, and what."""
    many = int(os.environ.get("INCOMMON_BENCH_ROUNDS", "200"))
    for words, others, first in (("0 to 3 others", range(4), 0), ("5 to 30 others", range(5, 31), 100_000)):
        rounds = [compared(drawn(seed, others)) for seed in range(first, first + many)]
        few = [one for one in rounds if one.few]
        rest = [one for one in rounds if not one.few]
        print(
            f"{words}: {len(few)} rounds with fewer than five throughout, {sum(bool(o.apart) for o in few)} told apart"
        )
        if not rest:
            continue
        told: Counter[str] = Counter()
        for one in rest:
            told.update(
                {f"{name} of {'the whole kind' if pattern is None else 'a pattern'}" for name, pattern in one.apart}
            )
        apart = sum(bool(one.apart) for one in rest)
        print(
            f"  {len(rest)} rounds with five or more in some week; who knows everybody else sees a difference in {apart}:"
        )
        for what, count in told.most_common():
            print(f"    {what}: {count}")
        guesses = 2 * len(rest)
        right = right_guesses([one.weights for one in rest])
        print(f"  who does not know them guesses right in {right:.0f} of {guesses} ({right / guesses:.3f})")


if __name__ == "__main__":
    main()
