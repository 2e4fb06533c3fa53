"""The API against its own description: whatever is sent, answers are as described, and what is refused is a problem.

Schemathesis makes requests from the description, right and wrong ones, for an application in this process with patterns
and a published sheet in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode

from api.app import create_app
from api.bootstrap import System
from api.problems import MEDIA_TYPE
from api.routes.problem_types import meanings
from contracts.events import SheetPublished
from contracts.words import Scale, Scope, home_unit
from services.foundation.following import catch_up
from services.foundation.log import Draft, service_stream
from tests.support.contracts import OPENAPI
from tests.support.lives import with_words
from tests.support.size import FULL
from tests.support.system import Clock, a_system, bearer
from tests.support.town import MOVED, PLACE, settle

EXAMPLES = 100 if FULL else 15
REFUSALS = ["400", "401", "403", "404", "405", "406", "409", "410", "413", "415", "422"]
# What a field means is more than its schema says (a day that exists, a known place): a right shape may be refused.
# A batch answers 200 with a result per item: what is wrong with one is told there.
CONFIG = {
    "seed": 46,
    "generation": {"with-security-parameters": False},
    "checks": {
        "positive_data_acceptance": {"enabled": False},
        "negative_data_rejection": {"expected-statuses": REFUSALS},
    },
    "operations": [{"include-path": "/v1/notes/batch", "checks": {"negative_data_rejection": {"enabled": False}}}],
}
OPERATIONS = [
    (path, method)
    for path, methods in json.loads(OPENAPI.read_text(encoding="utf-8"))["paths"].items()
    for method in methods
]
PLAIN_WORDS = 25
"""From so many characters on, what was sent is taken for somebody's words."""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A town's application, a token that may do anything, and ids of things that are there."""
    clock = Clock()
    with a_system(tmp_path_factory.mktemp("api"), clock=clock) as system:
        with_words(system)
        settle(system, clock)
        pattern = next(row.pattern for row in system.patterns.listed(home_unit(PLACE), PLACE) if row.kind == "problem")
        sheet = _sheet(system, pattern)
        system.log.append([Draft(service_stream("signals", PLACE), sheet)])
        for follower in system.followers:
            catch_up(follower, system.log, system.derived)
        signal = sheet.signals[0].signal
        batch, _ = system.learning.ask(signal, "What changed?", "test")
        question = system.learning.queries.asked(signal)[0].question
        assert batch
        yield {
            "app": create_app(system),
            "headers": bearer(system, *Scope),
            "ids": {
                "signal": signal,
                "pattern_id": pattern,
                "question": question,
                "space": system.learning.open_space("Thursdays", "to listen", Scale.PLACE, PLACE, "test"),
                "code": PLACE,
                "week": "latest",
                "note": sorted(system.behind(signal))[0],
                "slug": "invalid-field",
            },
        }


def _sheet(system: System, pattern: str) -> SheetPublished:
    """A sheet with one signal that rests on everything the pattern holds."""
    people, series = (9, 12, 30), {"weeks": 13, "first": str(MOVED.plus(-11))}
    signal = {
        **{
            "signal": "s-more",
            "episode": "s-more",
            "began": str(MOVED.plus(1)),
            "kind": "more",
            "place": PLACE,
            "week": str(MOVED.plus(1)),
        },
        **{"pattern": pattern, "pattern_kind": "problem", "observed": 30, "expected": 10.5, "low": 5.0, "high": 18.0},
        **{"bound": 20.0, "phi": 1.2, "p": 0.0001, "q": 0.001, "method": "negative binomial", "span": 6},
        **{"people": 30, "rest": 100, "own_words": 1.0},
        "series": {"first": str(MOVED.plus(-1)), "people": people, "everyone": people, "offset": (1.0, 1.0, 1.0)},
        "statements": [s.statement for s in system.patterns.spoken(pattern, None)],
    }
    return SheetPublished.model_validate(
        {
            **{"sheet": "sheet-1", "place": PLACE, "week": str(MOVED.plus(1)), "position": system.log.head()},
            **{
                "at": system.clock().isoformat(),
                "definition": {},
                "tested": 4,
                "chance": 0.1,
                "alpha": 0.01,
                "fdr": 0.05,
            },
            "signals": [signal],
            "clues": [{"clue": "new source", "source": "urn:example:housing", "since": str(MOVED.plus(-11))}],
            "series": [
                {
                    **series,
                    "place": PLACE,
                    "pattern": pattern,
                    "people": (30,),
                    "statements": (None,),
                    "everyone": (95,),
                }
            ],
        }
    )


@pytest.fixture(scope="module")
def described(known: dict[str, Any]) -> Any:
    """The schema as the application gives it."""
    return schemathesis.openapi.from_asgi("/openapi.json", known["app"], config=SchemathesisConfig.from_dict(CONFIG))


def _any_text(parameter: Any) -> bool:
    """Whether every text is right for a parameter."""
    return not {"pattern", "enum", "format", "maxLength", "minLength"} & set(parameter.definition.get("schema", {}))


@pytest.mark.slow
@pytest.mark.parametrize("mode", GenerationMode, ids=lambda mode: mode.value)
@pytest.mark.parametrize(("path", "method"), OPERATIONS, ids=lambda part: part)
def test_answers_are_as_described(
    path: str, method: str, mode: GenerationMode, described: Any, known: dict[str, Any]
) -> None:
    """No 5xx, only documented statuses, types and shapes; what is refused is a problem that repeats nothing."""
    right = mode is GenerationMode.POSITIVE
    operation = described[path][method]
    parameters = list(operation.iter_parameters())
    if not right and not operation.body and all(one.location == "path" and _any_text(one) for one in parameters):
        return  # nothing about it can be wrong

    @settings(
        max_examples=EXAMPLES,
        derandomize=not FULL,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=mode))
    def answers(case: Any) -> None:
        if right:
            _aim(case, known["ids"])
        response = case.call(headers=known["headers"])
        case.validate_response(response, headers=known["headers"])
        if response.status_code >= 400:
            told = _problem(response)
            assert not [words for words in _words(case.body) if words in told]

    answers()


def _aim(case: Any, ids: dict[str, str]) -> None:
    """Ask of every second case about something that is there."""
    for name in case.path_parameters or {}:
        if name in ids and "/sources/" not in case.path and len(str(case.path_parameters[name])) % 2:
            case.path_parameters[name] = ids[name]


def _problem(response: Any) -> str:
    """What a refusal tells, which must be a problem; its `instance` is the address, in which no words of a note stand."""
    assert response.headers["content-type"] == [MEDIA_TYPE]
    problem = json.loads(response.text)
    assert problem["status"] == response.status_code
    assert problem["type"].removeprefix("/problems/") in meanings()
    problem.pop("instance", None)
    return json.dumps(problem, ensure_ascii=False)


def _words(value: Any) -> Iterator[str]:
    """Every long text in a body."""
    if isinstance(value, str) and len(value) >= PLAIN_WORDS:
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _words(part)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)
