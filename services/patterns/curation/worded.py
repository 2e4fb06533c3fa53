"""Patterns with the words that people gave them: what a person named keeps that name, whatever a machine would call it.

Without the context scope words change with a closing run only, as figures do: what was said before the shown run was made
that the rows are of. A pattern of which the newest shown run publishes nothing has no machine's name for those readers,
whether it ended, was set aside or lives on among too few: a name that stays, or changes, would tell.

As of an older run they are shown what people had given by then, as it stands today: words that were taken back, replaced or
set aside, perhaps because they named somebody, are not to be had by asking for the past (decision 157).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from services.foundation.vault import Vault
from services.patterns.curation.queries import Standing, standing
from services.patterns.queries import UNNAMED, PatternRow, made_at, published_in, shown_runs


def worded(
    connection: Connection, vault: Vault, rows: Sequence[PatternRow], *, withheld: bool, merged_too: bool = False
) -> list[PatternRow]:
    """Rows with people's words, by name.

    Args:
        connection: reads.
        vault: opens the words.
        rows: patterns of one unit.
        withheld: for the context scope: what was said up to this moment, with why one was set aside.
        merged_too: keep those that people merged into another.
    """
    upto, today, told = None, None, frozenset(row.pattern for row in rows)
    if not withheld and rows:
        made = made_at(connection, {row.run for row in rows})
        upto = {row.kind: made[row.run] for row in rows}
        newest = shown_runs(connection, rows[0].unit)
        today = {kind: run.at for kind, run in newest.items()}
        told = published_in(connection, [run.run for run in newest.values()])
    patterns = [row.pattern for row in rows]
    said = standing(connection, vault, patterns, upto)
    if upto is not None:
        stands = said if upto == today else standing(connection, vault, patterns, today)
        said = {pattern: _left(one, stands.get(pattern, Standing())) for pattern, one in said.items()}
    found = []
    for each in rows:
        one = said.get(each.pattern)
        row = each if each.pattern in told else replace(each, name=UNNAMED, phrases=(), model=None)
        if one is None:
            found.append(row)
        elif one.into is None or merged_too:
            found.append(
                replace(
                    row,
                    name=one.name or row.name,
                    description=one.description,
                    inclusion=one.inclusion,
                    exclusion=one.exclusion,
                    named_by_people=bool(one.name),
                    reviewed=one.reviewed,
                    aside=one.aside if withheld else None,
                    over=row.over or one.into is not None,
                )
            )
    return sorted(found, key=lambda row: (row.name, row.pattern))


def _left(then: Standing, today: Standing) -> Standing:
    """What had been said by some run, with its words as they stand today: none where they were taken back or set aside."""
    if today.aside is not None:
        return replace(then, name="", description="", inclusion="", exclusion="")
    return replace(
        then,
        name=then.name and today.name,
        description=then.description and today.description,
        inclusion=then.inclusion and today.inclusion,
        exclusion=then.exclusion and today.exclusion,
    )
