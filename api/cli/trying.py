"""`incommon try`: patterns or signals of one spreadsheet, with no server; the same code as the service."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from api.cli.terminal import fail, progress, say
from contracts.words import CLUSTERED_KINDS, Kind

app = typer.Typer(no_args_is_help=True, help="Try it on a spreadsheet, with no server and nothing stored.")


@app.command()
def patterns(
    file: Annotated[Path, typer.Argument(help="A CSV file (or .csv.gz), UTF-8, with a header row.")],
    text: Annotated[str, typer.Option(help="The column that holds what was said.")],
    out: Annotated[Path, typer.Option(help="The CSV file to write.")],
    kind: Annotated[
        Kind | None,
        typer.Option(help="Only rows whose column `kind` says this; without such a column, every row is of this kind."),
    ] = None,
) -> None:
    """Show what the rows of a spreadsheet have in common.

    Writes one row for each data row: row (its number from 1), pattern, name, belonging (0 to 1), nearest. An empty pattern
    means idiosyncratic: joined to nobody else's; nearest is the pattern it is nearest to all the same.

    Example: incommon try patterns comments.csv --text comment --out patterns.csv
    """
    from services.patterns.table import TableError  # the engine takes a second to load: only when it is wanted
    from services.patterns.trial import try_patterns

    if kind is not None and kind not in CLUSTERED_KINDS:
        fail("--kind: none is what is never clustered; name problem, aspiration, strength, action or barrier")
    try:
        with progress("Reading what was said") as tick:
            trial = try_patterns(file, text, kind, progress=lambda _doing, done, whole: tick(done, whole))
    except TableError as error:
        fail(str(error))
    _write(
        out,
        ("row", "pattern", "name", "belonging", "nearest"),
        ((r.row, r.pattern, r.name, f"{r.belonging:.3f}", r.nearest) for r in trial.rows),
    )
    common = sum(1 for r in trial.rows if r.pattern)
    say(f"{len(trial.names)} patterns; {common} of {len(trial.rows)} rows belong to one. Written to {out}")
    if not trial.names:
        say(
            "Nothing stood out as common: every row is idiosyncratic. Patterns need a good many rows about alike things."
        )
    for pattern, name in list(trial.names.items())[:20]:
        size = sum(1 for r in trial.rows if r.pattern == pattern)
        say(f"  {pattern}  {size:5d} rows  {name.name}")


@app.command()
def signals(
    counts: Annotated[Path, typer.Argument(help="A CSV file: one column a series, one row a week, oldest first.")],
    out: Annotated[Path, typer.Option(help="The CSV file to write.")],
    last: Annotated[int, typer.Option(min=1, help="How many of the last weeks to test.")] = 49,
    alpha: Annotated[float, typer.Option(min=1e-6, max=0.5, help="How rare a week must be to raise an alarm.")] = 0.005,
) -> None:
    """Test the last weeks of weekly counts for something out of the ordinary.

    Writes series, week (the row's number from 1), observed, expected, bound (empty where there is none), phi, p, alarm (0 or
    1) and trend (0 or 1). The method follows the length of the history: under 8 weeks none, under a year and 3 weeks a
    negative-binomial test, then Farrington's.

    Example: incommon try signals counts.csv --last 10 --out signals.csv
    """
    from services.signals.counts_file import CountsFileError  # the statistics take a second to load
    from services.signals.trial import as_csv, try_signals

    try:
        trial = try_signals(counts, last=last, alpha=alpha)
    except CountsFileError as error:
        fail(str(error))
    _save(out, as_csv(trial.rows))
    for note in trial.notes:
        say(note)
    say(f"{len(trial.rows)} weeks tested, {sum(row.alarm for row in trial.rows)} alarms. Written to {out}")


def _save(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        fail(f"--out: {out} cannot be written ({error.strerror}); name another file")


def _write(out: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(rows)
    _save(out, text.getvalue())
