"""Recomputing what was decided, from scratch: the log's own integrity, a run, a signal."""

from __future__ import annotations

from dataclasses import dataclass

from api.bootstrap import System
from api.ticking import Ticker
from contracts.events import KeysLost, PersonErased, RecordsExpired, SheetPublished
from contracts.weeks import Week
from services.foundation.following import position
from services.ingest.adapters import books
from services.ingest.sealing.verifying import Verdict as Sealed
from services.patterns.lives_verifying import LivesVerifier
from services.patterns.verifying import UnknownRunError

PAGE = 1000
ADDED = ("could_pass", "mixes", "scans", "tally", "calibration")
"""Parts that sheets from before they were told do not have: where one has none, nothing is compared."""
BESIDE = ("languages", "not_told", "nowcast", "nowcast_shown", "weeks_corrected", "signals_corrected")
"""Parts that came together: a sheet without `nowcast` is from before them."""


@dataclass(frozen=True)
class Verdict:
    """Whether a thing holds, and what to say about it."""

    holds: bool
    message: str


def log(system: System, tick: Ticker) -> Verdict:
    """Check every event, every checkpoint of the seal, the files outside the database, and the books beside the events."""
    found, beside = _looked_at(system, tick)
    beside += [*_destroyed(system), *_protections(system)]
    if found.holds and not beside and not system.log.head():
        return Verdict(
            False, "the log is empty: nothing was ever posted here; check INCOMMON_DATA_DIR and the database's address"
        )
    return Verdict(
        found.holds and not beside, "\n".join([*([] if found.holds and beside else [found.message()]), *beside])
    )


def _looked_at(system: System, tick: Ticker) -> tuple[Sealed, list[str]]:
    """What the seal says of the log, and what is wrong with the books beside the events: every event is opened once."""
    book = books.Book(system.log_engine)
    found = system.seal.verifier_with(book).verify(tick)
    return found, [*books.faults(system.log_engine), *book.faults()]


def _destroyed(system: System) -> list[str]:
    """What is wrong with the list of destroyed keys: what the log says and it lacks, and lines that nobody signed."""
    path, guard = system.destroyed.path, system.key_guard
    told = []
    if lacking := guard.unlisted():
        first = min(lacking.values())
        told.append(
            f"event {first}: {len(lacking)} keys that the log says were destroyed, the first there, are not "
            f"on {path}{'' if path.exists() else ', which is not there'}: a restored key store would bring those people back. "
            "Put its newest copy there; if there is none, `incommon keys mend-list` writes them down again"
        )
    unsigned = guard.unsigned()
    if unread := [one.number for one in unsigned if not one.gone]:
        told.append(f"line {unread[0]} of {path}: cannot be read; it was changed ({len(unread)} such)")
    if made_up := [one.number for one in unsigned if one.gone]:
        told.append(
            f"line {made_up[0]} of {path}: is not signed by a key that is trusted here, and the log does not say what it says "
            f"({len(made_up)} such): it destroyed nothing"
        )
    return told


def _protections(system: System) -> list[str]:
    """What is wrong with the list of what people decided: lines nobody signed, and what was followed and is not on it."""
    listed, follower = system.protection_list, system.protections
    told = []
    with system.derived.connect() as connection:
        reached = position(connection, follower.name)
    if lacking := follower.lacking(system.log, reached):
        told.append(
            f"event {lacking[0]}: {len(lacking)} decisions to protect people are not on {listed.path}: a restore would undo them."
            " Put its newest copy there; if there is none, `incommon keys mend-list` writes them down again"
        )
    if wrong := listed.not_signed():
        told.append(
            f"line {wrong[0]} of {listed.path}: is not signed by a key that is trusted here ({len(wrong)} such)"
        )
    return told


def restored(system: System, position: int, tick: Ticker) -> Verdict:
    """Check a log that was just restored up to a position: it holds though the seal's file ends elsewhere than the copy.

    The message says what the file does not bear out, what that means and what to do; it is empty where all agrees.
    """
    found, beside = _looked_at(system, tick)
    if beside or not found.holds_up_to(position):
        return Verdict(False, "\n".join([*([] if found.holds else [found.message()]), *beside]))
    if found.holds:
        return Verdict(True, "")
    file, outside = system.seal.file.path, system.seal.file.newest()
    newest = system.seal.checkpoints.newest()
    if outside is None or (newest is not None and outside.number < newest.number):
        has = "nothing" if outside is None else f"nothing after checkpoint {outside.number}"
        means = (
            f"{file} has {has}. The copy's own checkpoints hold, but nothing outside the database bears out that this is the log "
            "that was sealed. If a newer copy of that file is to be had, put it there and run `incommon verify`. The service may "
            "be started: what is missing is written into the file."
        )
    else:
        means = (
            f"{file} knows of events after the copy: they are lost, and sources post again what they have. The service may be "
            "started and takes posts, but nothing is sealed until that file is moved away; keep it, it shows what was lost."
        )
    return Verdict(True, f"{found.faults[0]} ({len(found.faults)} such)\n{means}")


def run(system: System, ident: str, *, from_texts: bool = False) -> Verdict:
    """Make a run again from its inputs (from the texts, for a replay) and compare."""
    try:
        found = system.patterns.replay_run(ident) if from_texts else system.patterns.verify_run(ident)
    except UnknownRunError:
        return Verdict(False, f"run {ident}: there is no closing run with this id")
    about = f"run {ident} ({found.kind}s of {found.unit}, {found.week}, {found.statements} statements)"
    if found.gone:
        gone = ", ".join(f"{count} {why}" for why, count in sorted(found.gone.items()))
        return Verdict(True, f"{about}: cannot be made again, since inputs are gone: {gone}.")
    if not found.same:
        return Verdict(False, f"{about}: came out differently: {', '.join(found.differs)}")
    if LivesVerifier(system.lives).verify(ident, found.unit) is False:
        return Verdict(False, f"{about}: came out the same; what was told of lives across kinds with it did not")
    return Verdict(True, f"{about}: came out the same to the byte.")


def signal(system: System, ident: str) -> Verdict:
    """Count a signal's series from the log and test it again, with all the others of its sheet, and compare every figure."""
    row = system.signals.row(ident)
    said = system.signals.signals([row]) if row else {}
    if ident not in said:
        return Verdict(False, f"signal {ident}: there is no such signal")
    raised, sheet = said[ident]
    again = {one.signal: one for one in system.sheets.again(sheet).signals}.get(ident)
    if again == raised:
        return Verdict(True, f"signal {ident}: every figure comes out again from the log, to the last digit.")
    then, now = raised.model_dump(), again.model_dump() if again else {}
    wrong = sorted(name for name in then if then[name] != now.get(name)) if again else ["it is not raised again"]
    return _differs(system, f"signal {ident}", wrong, sheet.position)


def sheet(system: System, ident: str) -> Verdict:
    """Work a whole sheet out again from the log, every figure beside its signals too, and compare.

    Args:
        system: the wired system.
        ident: the home and the week, as in `C01/2026-W47`.
    """
    home, _, week = ident.rpartition("/")
    try:
        found = system.signals.sheet(home, Week.parse(week))
    except ValueError:
        found = None
    if found is None:
        return Verdict(False, f"sheet {ident}: there is no such sheet; say it as in C01/2026-W47")
    then, now = found.sheet.model_dump(), system.sheets.again(found.sheet).model_dump()
    wrong = sorted(name for name in then if then[name] != now[name] and name not in _not_compared(found.sheet))
    if not wrong:
        return Verdict(True, f"sheet {ident}: every figure comes out again from the log, to the last digit.")
    return _differs(system, f"sheet {ident}", wrong, found.sheet.position)


def _differs(system: System, what: str, wrong: list[str], position: int) -> Verdict:
    """What comes out otherwise is told; wrong it is called only where nobody's records went after it.

    Whose went, and in which home they counted, nobody can tell any more: a person who reads which figures differ may.
    """
    told = ", ".join(wrong)
    if gone := _gone_since(system, position):
        return Verdict(
            True,
            f"{what}: cannot be made again, since people's records went after it ({gone}); comes out otherwise: {told}",
        )
    return Verdict(False, f"{what}: does not come out again: {told}")


def _not_compared(sheet: SheetPublished) -> set[str]:
    """When it was published, and what a sheet from before such a part was told does not have."""
    older = {name for name in ADDED if getattr(sheet, name) == SheetPublished.model_fields[name].default}
    return {"at"} | older | (set(BESIDE) if sheet.nowcast is None else set())


def _gone_since(system: System, position: int) -> int:
    """How many times records were erased, expired or lost after a position of the log."""
    count = 0
    while page := system.log.read(position, PAGE, (PersonErased.topic, RecordsExpired.topic, KeysLost.topic)):
        count += len(page)
        position = page[-1].position
    return count
