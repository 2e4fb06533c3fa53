"""Tables of back-tests by which p-values are calibrated: made once, named, and kept, so that an old sheet can be made again.

A sheet says which table it used. A table is never changed; a better one gets the next name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import orjson

from services.signals.numerics.calibrated import Calibration

NEWEST = "2"


class UnknownCalibrationError(LookupError):
    """A sheet names a table that this version of the service does not have."""


@dataclass(frozen=True, eq=False)
class Calibrations:
    """One table: how often small p-values came in back-tests of rises, and of falls."""

    rise: Calibration
    fall: Calibration


@cache
def calibrations(name: str) -> Calibrations | None:
    """A table by its name; None for the empty name, which takes p-values as they are.

    Raises:
        UnknownCalibrationError: there is no such table here.
    """
    if not name:
        return None
    found = files("services.signals") / f"calibration_{name}.json"
    if not name.isalnum() or not found.is_file():
        raise UnknownCalibrationError(f"there is no calibration table {name!r} here")
    stored = orjson.loads(found.read_bytes())
    return Calibrations(_read(stored["rise"]), _read(stored["fall"]))


def _read(part: dict[str, list[float]]) -> Calibration:
    return Calibration(
        np.array(part["share"], dtype=np.float64),
        np.array(part["slope"], dtype=np.float64),
        np.array(part["tests"], dtype=np.int64),
    )
