"""Saying where a pattern begins, at the terminal: `incommon calibrate`."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from api.bootstrap import System, bootstrap
from api.cli.terminal import fail, progress, say
from contracts.events.calibration import JudgementAnswer
from contracts.words import CLUSTERED_KINDS, Kind, Unit, home_unit, team_unit
from services.patterns.calibration.application import CalibrationError, ToJudge

ANSWERS: Final[dict[str, JudgementAnswer]] = {
    "y": "yes", "yes": "yes", "n": "no", "no": "no", "?": "cannot_tell", "cannot tell": "cannot_tell",
}  # fmt: skip
STOP: Final = ("stop", "s", "q", "quit")
AT_ONCE: Final = 10


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(calibrate)


def calibrate(
    kind: Annotated[Kind, typer.Option(help="Which kind is judged.")],
    by: Annotated[str, typer.Option(help="Your name, as it is written beside what you say.")],
    place: Annotated[str, typer.Option(help="Code of the home; the only one there is where left out.")] = "",
    team: Annotated[str, typer.Option(help="A team's own patterns instead of a home's.")] = "",
    seed: Annotated[int, typer.Option(min=1, help="Another number draws another sample of the same run.")] = 1,
    decide: Annotated[
        bool, typer.Option("--set", help="When done, set the cut-off where people and machine agree best.")
    ] = False,
) -> None:
    """Judge pairs of statements, so that what counts as said in common is people's to say.

    Shows up to 200 pairs and 50 unplaced statements of the newest closing run, redacted, and asks of each whether they say the
    same. Stop when you like: what you answered is kept, and the same command goes on where you were. Several people may judge
    the same sample. Says at the end where people and machine agree best; with --set the next closing run uses that.

    Each look is recorded. Example: incommon calibrate --kind problem --by "Ada Nwosu"
    """
    if kind not in CLUSTERED_KINDS:
        fail("--kind: none is never clustered; name problem, aspiration, strength, action or barrier")
    if not by.strip():
        fail("--by: is empty; give your name")
    if place and team:
        fail("--team: is given together with --place; give one of them")
    system = bootstrap()
    try:
        with progress("Drawing the sample"):
            sample = system.calibration.draw(_unit(system, place, team), kind, seed, by)
        _judge(system, sample, by)
        _tell(system, sample, by)
        if decide:
            chosen = system.calibration.decide(sample, by)
            say(f"Set: the next closing run uses a cut-off of {chosen.cut_off:.2f}.")
    except CalibrationError as error:
        fail(f"{'--kind' if error.field == 'kind' else error.field}: {error.mend}")


def _unit(system: System, place: str, team: str) -> Unit:
    if team:
        return team_unit(team)
    homes = system.patterns.homes()
    if not place and len(homes) != 1:
        fail("--place: name one home" if homes else "--kind: has no closing run here yet; wait until a week has closed")
    if place and place not in homes:
        fail("--place: is not a home with a closing run; give the code of a whole home")
    return home_unit(place or homes[0])


def _judge(system: System, sample: str, by: str) -> None:
    """Ask until nothing is left or somebody stops."""
    after = 0
    while True:
        some, _ = system.calibration.to_judge(sample, by, AT_ONCE, after)
        if not some:
            return
        for one in some:
            _show(system, one)
            answer = _answer()
            if answer is None:
                return
            system.calibration.judge(sample, {one.item: answer}, by)
        after = some[-1].item


def _show(system: System, one: ToJudge) -> None:
    say(f"\n{one.item}.  {one.text}")
    if one.pattern is not None:
        say(f"Beside {system.patterns.name_of(one.pattern) or 'a pattern not named yet'}, in which people say:")
    for other in one.beside:
        say(f"  -  {other}")
    say("Do these say the same thing?" if one.pattern is None else "Does the first belong with them?")


def _answer() -> JudgementAnswer | None:
    """What was answered; None to stop, as at the end of what is typed."""
    while True:
        try:
            said = input("y (yes), n (no), ? (cannot tell), stop: ").strip().lower()
        except EOFError:
            return None
        if said in STOP:
            return None
        if said in ANSWERS:
            return ANSWERS[said]
        say("Answer y, n or ?; or stop to go on another time.")


def _tell(system: System, sample: str, by: str) -> None:
    now = system.calibration.standing(sample, by)
    say(f"\nYou have judged {now.mine} of {now.there}; {now.judgements} answers of yes or no by {now.people} in all.")
    if now.agreement is None:
        say("Too few yet to say where the cut-off lies: it takes 50 answers of yes or no, some of both.")
        return
    found = now.agreement
    say(
        f"People and machine agree best at a cut-off of {found.cut_off:.2f} ({found.low:.2f} to {found.high:.2f}): "
        f"kappa {found.kappa:.2f} ({found.kappa_low:.2f} to {found.kappa_high:.2f})."
    )
    if now.between is not None:
        say(f"Between people who judged the same: kappa {now.between:.2f}.")
