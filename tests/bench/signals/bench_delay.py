"""How often the interval of people still to come holds the truth, on made-up sources (`bench_delay`)."""

from __future__ import annotations

import numpy as np

from services.signals.numerics.delay import lateness, quantiles, still_to_come

ROUNDS, LEVEL_SD, ENDS = 1000, 0.15, np.array([0.025, 0.5, 0.975])
CASES = (
    ("40 people, 80% in time", (40,), (0.8,)),
    ("40, 10, 3; 90, 50, 98%", (40, 10, 3), (0.9, 0.5, 0.98)),
    ("200, 60, 20; 95, 70, 30%", (200, 60, 20), (0.95, 0.7, 0.3)),
    ("3 people, 70%", (3,), (0.7,)),
    ("20 people, 5%", (20,), (0.05,)),
    ("100 people, 99.5%", (100,), (0.995,)),
)


def held(
    random: np.random.Generator,
    weeks: int,
    levels: tuple[int, ...],
    shares: tuple[float, ...],
    alike: float,
    times: float,
) -> tuple[float, float]:
    """Share of rounds whose truth was in the interval, and the interval's middle width."""
    inside, wide = [], []
    level, share = np.array(levels, dtype=float)[:, None], np.array(shares)[:, None]
    size = (len(levels), weeks + 1)
    for _ in range(ROUNDS):
        mean = level * np.exp(random.normal(0, LEVEL_SD, size))
        mean[:, -1] *= times
        final = random.poisson(mean)
        many = 1 / alike - 1 if alike else np.inf
        part = random.beta(share * many, (1 - share) * many, size) if alike else np.broadcast_to(share, size)
        in_time = random.binomial(final, part)
        known = final[:, :-1].any(axis=1)
        late = lateness(in_time[known, :-1], final[known, :-1], np.ones((int(known.sum()), weeks), dtype=bool))
        low, _, high = quantiles(still_to_come(in_time[known, -1], late), ENDS)
        inside.append(low <= (final - in_time)[known, -1].sum() <= high)
        wide.append(high - low)
    return float(np.mean(inside)), float(np.median(wide))


def main() -> None:
    """Print the table."""
    print("| sources | weeks | shares vary | held, usual week | width | held, twice as many | width |")
    print("|---|---|---|---|---|---|---|")
    random = np.random.default_rng(1)
    for name, levels, shares in CASES:
        for weeks in (8, 26):
            for alike in (0.0, 0.05):
                usual, double = (held(random, weeks, levels, shares, alike, times) for times in (1.0, 2.0))
                print(
                    f"| {name} | {weeks} | {'yes' if alike else 'no'} | {usual[0]:.0%} | {usual[1]:.0f} "
                    f"| {double[0]:.0%} | {double[1]:.0f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
