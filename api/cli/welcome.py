"""What `make run` shows a newcomer: the demonstration data, three people to sign in as, and a note to post."""

from __future__ import annotations

import shlex
import threading
from datetime import datetime
from typing import Any

import orjson

from api.auth import Principal
from api.bootstrap import System
from api.cli.terminal import say
from api.demo import loading
from api.demo.readers import readers
from api.sessions import Sessions
from api.supervision import run_to_end
from contracts.words import Scope

EXAMPLE_SOURCE = "urn:example:housing"
WARD = "E05099001"


def prepare_demonstration(system: System, stop: threading.Event) -> None:
    """Load the demonstration data where the log is empty or a loading was stopped in the middle."""
    folder = system.settings.data_dir
    if loading.is_loaded(folder) or (system.log.head() and not loading.is_begun(folder)):
        return
    say("Loading the demonstration data: a made-up council, four years, its last half year week by week.")
    if run_to_end(stop, "demo", "load") != 0 and not stop.is_set():
        say("The demonstration data is not whole; start again to go on, or use --no-demo.")


def example_note(now: datetime, place: str | None) -> dict[str, Any]:
    """A note that the front door takes as it stands, at every start.

    Args:
        now: in UTC. It makes the id: the same id with another time would be refused the next time round.
        place: code of a place that is known; None where none is, and then only a team learns from it.
    """
    where = {"reach": "team", "team": "front desk"} if place is None else {"place": place, "reach": "place"}
    said = "The damp is back in my little boy's bedroom and nobody has come to look at it."
    return {
        "source": EXAMPLE_SOURCE,
        "id": f"A-{now:%Y%m%d-%H%M%S}",
        "person": "P-204",
        "occurred_at": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        **where,
        "statements": [{"kind": "problem", "voice": "person", "text": said}],
    }


def welcome(system: System) -> None:
    """Print the address, and in evaluation the sign-in links and a note to post."""
    settings = system.settings
    say(f"\nIn Common: {settings.url}")
    if settings.env != "evaluation":
        return
    sessions = Sessions(system.session_secret, env=settings.env, secure=settings.url.startswith("https"))
    say("\nSign in as one of three made-up people (these links work on this machine only):")
    for title, principal in readers(system.ingest.knows_place):
        say(f"  {title}:\n    {settings.url}/sign-in/{sessions.link(principal)}")
    poster = Principal("example housing system", frozenset({Scope.NOTES_WRITE}), None, None, EXAMPLE_SOURCE)
    say("\nPost a note:")
    body = orjson.dumps(example_note(system.clock(), WARD if system.ingest.knows_place(WARD) else None)).decode()
    say(
        f"  curl -i {settings.url}/v1/notes -H 'Authorization: Bearer {system.tokens.issue(poster)}' "
        f"-H 'Content-Type: application/json' -d {shlex.quote(body)}"
    )
    say("\nCtrl-C stops it; nothing is lost.")
