"""A place that was renamed: its data clue is read under the code that took over, where signals and sheets are."""

from __future__ import annotations

from datetime import timedelta

from api import verifying
from contracts.events import PlaceDefined
from contracts.words import PlaceKind, Scope
from services.signals.words import CLUE_WORDS
from tests.integration.signals.conftest import rise
from tests.support.cycle import HOME, OTHER_WARD, WARD, Town

OLD = "W09"


def test_a_renamed_place_is_told_at_the_place_that_took_over(town: Town) -> None:
    """On its sheet and beside its signals, and not on the sheet of a place that has nothing to do with it."""
    week = town.load_history(12)
    begin = (week.monday + timedelta(days=1)).isoformat()
    town.system.ingest.registry.load_places(
        [
            PlaceDefined(
                code=OLD, name="Elm Park (old)", kind=PlaceKind.WARD, parent=HOME, valid_to=begin, successors=(WARD,)
            )
        ]
    )
    town.an_ordinary_week(week)
    town.an_ordinary_week(week, place=OTHER_WARD)
    rise(town, week)
    town.freeze(week)
    client = town.client(Scope.SIGNALS_READ)
    told = {}
    for place in (HOME, WARD, OTHER_WARD):
        sheet = client.get(f"/v1/places/{place}/weeks/{week}").json()
        told[place] = [clue["place"] for clue in sheet["_incommon"]["data_clues"] if clue["clue"] == "renamed place"]
    assert told == {HOME: [WARD], WARD: [WARD], OTHER_WARD: []}
    signals = client.get("/v1/signals", params={"place": WARD}).json()["items"]
    assert signals
    assert all(CLUE_WORDS["renamed place"] in signal["explanations"] for signal in signals)
    assert verifying.sheet(town.system, f"{HOME}/{week}").holds
