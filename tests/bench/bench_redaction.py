"""What redaction hides and review flags, by sort and by origin of the name, on the sentences of the test set.

`python -m tests.bench redaction` prints the table; with INCOMMON_BENCH_MISSES=1 every miss and false hit as well.
"""

from __future__ import annotations

import os
from collections import defaultdict

from tests.support.redaction_sentences import sentences, tried


def main() -> None:
    """Print recall by sort and by origin, and false hits."""
    found = [tried(sentence) for sentence in sentences()]
    by_sort: dict[str, list[bool]] = defaultdict(list)
    by_origin: dict[str, list[bool]] = defaultdict(list)
    for one in found:
        for sought, gone in zip(one.sentence.sought, one.gone, strict=True):
            by_sort[sought.sort].append(gone)
            if "name" in sought.sort:
                by_origin[one.sentence.origin].append(gone)
    nothing = [one for one in found if not one.sentence.sought]
    print(
        f"{len(found)} sentences, {sum(map(len, by_sort.values()))} stretches to hide or flag, {len(nothing)} with none"
    )
    for sort, gone_ in sorted(by_sort.items()):
        print(f"  {sort:26} {sum(gone_):4} of {len(gone_):4}  recall {sum(gone_) / len(gone_):.3f}")
    print("names by origin, least first:")
    for origin, gone_ in sorted(by_origin.items(), key=lambda item: (sum(item[1]) / len(item[1]), item[0])):
        print(f"  {origin:26} {sum(gone_):4} of {len(gone_):4}  recall {sum(gone_) / len(gone_):.3f}")
    for what, wrong in (
        ("hidden wrongly", [len(one.hidden_wrongly) for one in found]),
        ("flagged wrongly", [len(one.flagged_wrongly) for one in found]),
        ("  of these in sentences with nothing to hide", [len(one.flagged_wrongly) for one in nothing]),
    ):
        print(f"{what}: {sum(wrong)} in {sum(1 for many in wrong if many)} of {len(wrong)} sentences")
    if os.environ.get("INCOMMON_BENCH_MISSES"):
        for one in found:
            missed = [
                f"{s.sort}: {one.sentence.text[s.start : s.end]}"
                for s, gone in zip(one.sentence.sought, one.gone, strict=True)
                if not gone
            ]
            if missed or one.hidden_wrongly or one.flagged_wrongly:
                print(one.sentence.text, "| missed", missed, "| wrong", one.hidden_wrongly, one.flagged_wrongly)


if __name__ == "__main__":
    main()
