"""Where each page lives: the one place a template or a route takes an address from. No person stands in an address."""

from __future__ import annotations

from urllib.parse import quote, urlencode

HOME = "/"
PATTERNS = "/patterns"
SYSTEM_MAP = "/patterns/together"
SIGNALS = "/signals"
CHANCES = "/signals/calibration"
CHANCES_API = "/v1/signals/calibration"
SHEET = "/sheet"
SPACES = "/spaces"
CONVERSATION = "/conversations/new"
CONVERSATIONS = "/conversations"
QUESTIONS = "/questions"
OPENINGS = "/openings"
OPENINGS_FILE = "/openings/all.csv"
ASKS = "/openings/asks"
OUR_NOTES = "/openings/ours"
CODEBOOK = "/codebook"
SAMPLES = "/samples"
KEPT = "/kept"
KEPT_FILE = "/kept/file"
KEPT_OBJECTION = "/kept/objection"
KEPT_END = "/kept/end"
KEPT_LETTER = "/kept/letter"
CALIBRATIONS = "/calibrations"
SIGN_IN = "/sign-in"
SIGN_IN_PROVIDER = "/sign-in/by/provider"
SIGN_IN_BACK = "/sign-in/by/provider/back"
SIGN_OUT = "/sign-out"
STATIC = "/static"


def _part(text: str) -> str:
    return quote(text, safe="")


def pattern(pattern_id: str) -> str:
    """A pattern's page."""
    return f"{PATTERNS}/{_part(pattern_id)}"


def group(place: str, kind: str, group_id: str) -> str:
    """A group among the patterns of a kind; `place` may be empty."""
    asked = {"by": "group", "kind": kind, "place": place}
    return f"{PATTERNS}?{urlencode({name: value for name, value in asked.items() if value})}#{_part(group_id)}"


def decisions(pattern_id: str) -> str:
    """Where people decide about a pattern; a decision is posted to the same address."""
    return f"{pattern(pattern_id)}/decisions"


def decided(pattern_id: str) -> str:
    """What people decided about a pattern."""
    return f"{pattern(pattern_id)}/history"


def undo(curation_id: str) -> str:
    """Where a decision is undone."""
    return f"/decisions/{_part(curation_id)}/undo"


def codebook(place: str) -> str:
    """The codebook of a place; one is read in at the same address."""
    return f"{CODEBOOK}?{urlencode({'place': place})}"


def samples(place: str) -> str:
    """The samples of a place; one is drawn at the same address."""
    return f"{SAMPLES}?{urlencode({'place': place})}"


def sample(sample_id: str) -> str:
    """Statements that two people code."""
    return f"{SAMPLES}/{_part(sample_id)}"


def quotes(pattern_id: str) -> str:
    """Where a quote is released or taken back."""
    return f"{pattern(pattern_id)}/quotes"


def signal(signal_id: str) -> str:
    """A signal's page."""
    return f"{SIGNALS}/{_part(signal_id)}"


def ask(signal_id: str) -> str:
    """Where a question about a signal is posted."""
    return f"{signal(signal_id)}/questions"


def answer(question_id: str) -> str:
    """Where an answer to a question is posted."""
    return f"{QUESTIONS}/{_part(question_id)}/answers"


def sheet(place: str, week: str) -> str:
    """A place's weekly sheet; `week` is an ISO week or `latest`."""
    return f"/places/{_part(place)}/weeks/{_part(week)}"


def space(space_id: str) -> str:
    """A learning space."""
    return f"{SPACES}/{_part(space_id)}"


def readings(space_id: str, about: str) -> str:
    """The readings of a signal or pattern in a space; a new one is posted to the same address."""
    return f"{space(space_id)}/readings/{_part(about)}"


def open_note(note: str, via: str) -> str:
    """The form that asks for a reason before a whole note is opened, through the signal or pattern `via`."""
    return f"{OPENINGS}/new?{urlencode({'note': note, 'via': via})}"


def decide(ask_id: str) -> str:
    """Where a note's owner says yes or no to an ask."""
    return f"{OUR_NOTES}/{_part(ask_id)}"


def kept_link(token: str) -> str:
    """The one-time link to what is kept of somebody: nothing but a random token."""
    return f"{KEPT}/once/{_part(token)}"


def kept_reach(note: str) -> str:
    """Where somebody narrows how far a note of theirs may travel."""
    return f"{KEPT}/notes/{_part(note)}"


def conversation(note: str) -> str:
    """A conversation just written down, for its writer."""
    return f"{CONVERSATIONS}/{_part(note)}"


def calibrations(place: str = "", team: str = "") -> str:
    """Where a pattern begins, in a home or a team."""
    made = {name: value for name, value in (("place", place), ("team", team)) if value}
    return f"{CALIBRATIONS}?{urlencode(made)}" if made else CALIBRATIONS


def calibration(sample: str) -> str:
    """A sample to judge; answers are posted to the same address."""
    return f"{CALIBRATIONS}/{_part(sample)}"


def cut_off(sample: str) -> str:
    """Where the cut-off is set from a sample's answers."""
    return f"{calibration(sample)}/cut-off"


def narrowed(**choices: str) -> str:
    """The list of patterns with choices made, leaving out what was not chosen."""
    made = {name: value for name, value in choices.items() if value}
    return f"{PATTERNS}?{urlencode(made)}" if made else PATTERNS
