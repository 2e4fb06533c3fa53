"""The web application: routes, pages and problems around one wired `System`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import partial

from fastapi import Depends, FastAPI

from api import openapi, problems, routes
from api.bootstrap import System
from api.grouped import grouped_posts
from api.limits import Buckets
from api.metrics import Counted, Metrics
from api.oidc import SignIn
from api.pages import answering
from api.pages import routes as pages
from api.parameters import known_parameters
from api.recent import RecentTokens
from api.repeating import Repeating
from api.routes.spaces import as_it_stands
from api.sessions import Sessions
from api.straight import straight_post
from api.tracing import Traced

DESCRIPTION = """Notice what people have in common, watch the aggregate for clues, and go back to the people behind them.

Errors are RFC 9457 problems that name the field and the mend."""


def create_app(system: System) -> FastAPI:
    """The application around a wired system; every module in `api.routes` and `api.pages.routes` gives its `router`."""
    app = FastAPI(
        title="In Common",
        version="1",
        description=DESCRIPTION,
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry={
            "tracing": False,
            "metrics": False,
            "logs": False,
        },  # its spans hold addresses; ours is `api.tracing`
        dependencies=[Depends(problems.sound_address), Depends(known_parameters)],
    )
    app.state.system = system
    app.state.posts = grouped_posts(system.ingest)
    app.state.recent = RecentTokens(system.tokens.who)
    app.state.sessions = Sessions(
        system.session_secret,
        env=system.settings.env,
        secure=system.settings.url.startswith("https"),
        key_lives=system.tokens.lives,
    )
    app.state.sign_in = _sign_in(system)
    app.state.limits = Buckets(system.settings.rate_per_second, system.settings.rate_burst)
    app.add_middleware(Repeating, once=system.once, renewed=partial(as_it_stands, system))
    app.state.metrics = Metrics(system)
    app.add_middleware(Counted, metrics=app.state.metrics)
    app.add_middleware(Traced)
    answering.install(app)
    openapi.describe(app)
    app.router.routes.insert(0, straight_post())
    for package in (routes, pages):
        for module in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
            shown = package is routes  # the pages are for people: OpenAPI describes what is for machines
            app.include_router(importlib.import_module(f"{package.__name__}.{module}").router, include_in_schema=shown)
    return app


def _sign_in(system: System) -> SignIn | None:
    """Sign-in by a provider, where one is set."""
    settings = system.settings
    if not settings.oidc_issuer:
        return None
    return SignIn(
        settings.oidc_issuer,
        settings.oidc_client_id,
        settings.oidc_client_secret.get_secret_value(),
        system.session_secret,
        secure=settings.url.startswith("https"),
    )
