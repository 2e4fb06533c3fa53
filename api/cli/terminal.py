"""What every command says and shows: plain errors, and a progress bar once something takes longer than two seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from api.ticking import Ticker

SHOW_AFTER = 2.0


def fail(message: str) -> NoReturn:
    """Say what is wrong and how to mend it, and exit with 1."""
    typer.echo(message, err=True)
    raise SystemExit(1)


def say(message: str) -> None:
    """Say something to the person at the terminal."""
    typer.echo(message)


@contextmanager
def progress(what: str) -> Iterator[Ticker]:
    """A bar on standard error that appears when `what` has taken two seconds; a plain line where there is no terminal."""
    started = time.monotonic()
    console = Console(file=sys.stderr)
    bar = Progress(
        TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console, transient=False
    )
    task = bar.add_task(what, total=None)
    shown = False
    said = started

    def tick(done: int, total: int) -> None:
        nonlocal shown, said
        now = time.monotonic()
        bar.update(task, completed=done, total=total)
        if not shown and now - started > SHOW_AFTER:
            shown = True
            if console.is_terminal:
                bar.start()
        if shown and not console.is_terminal and now - said > 10 * SHOW_AFTER:
            said = now
            typer.echo(f"{what}: {done} of {total}", err=True)

    try:
        yield tick
    finally:
        if shown and console.is_terminal:
            bar.stop()
