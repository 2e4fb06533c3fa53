"""Running the service: `incommon run`, and the processes it is made of, `serve` and `follow`."""

from __future__ import annotations

import gc
import importlib.util
import socket
import threading
import time
from typing import Annotated

import httpx
import typer
import uvicorn

from api import logs, tracing
from api.app import create_app
from api.bootstrap import bootstrap
from api.cli.terminal import fail, say
from api.cli.welcome import prepare_demonstration, welcome
from api.following import follow_forever, seal_forever, work_forever
from api.settings import Settings
from api.supervision import Children, follow_parent, stop_on_signals
from services.foundation.setting_aside import retry as take_again

UP_WITHIN = 180.0
RETRIED = {
    "taken": "taken",
    "failed": "cannot be digested still",
    "overtaken": "newer events of the same history were read since; `incommon rebuild` puts it in its place",
}


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(run)
    app.command()(serve)
    app.command()(follow)


def run(
    demo: Annotated[
        bool, typer.Option("--demo/--no-demo", help="Load the demonstration data if the log is empty.")
    ] = True,
) -> None:
    """Run everything in one process tree: web server, followers and workers.

    Ctrl-C stops it. Nothing acknowledged is lost, however it stops; the next start goes on where this one was.
    """
    settings = Settings()
    logs.configure(settings.log_level)
    refuse_without_dask(settings)
    _refuse_taken_port(settings)
    system = bootstrap(settings)
    stop = stop_on_signals()
    children = Children()
    watcher = threading.Thread(target=children.watch, args=(stop,), daemon=True)
    try:
        children.start("web", "serve")
        watcher.start()
        _wait_until_up(settings, children, stop)
        if stop.is_set():
            return
        say(f"In Common answers on {settings.url}")
        if demo and settings.env == "evaluation":
            prepare_demonstration(system, stop)
        if not stop.is_set():
            # After the demonstration data, which follows by itself: two that embed the same notes take twice as long.
            children.start("followers", "follow", "--part", "followers")
            children.start("workers", "follow", "--part", "workers")
            welcome(system)
        stop.wait()
    finally:
        stop.set()
        children.stop()
        system.close()


def serve() -> None:
    """Run the web server alone: it takes posts and answers the API and the pages.

    `incommon run` runs it for you. By itself it needs `incommon follow` beside it, on the same data, or notes are taken and
    nothing is made of them.
    """
    settings = Settings()
    _observed(settings)
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(bootstrap(settings)),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=10,
        )
    )

    def leave() -> None:
        server.should_exit = True

    follow_parent(leave)
    few_collections()
    server.run()


def follow(
    part: Annotated[
        str, typer.Option(help="followers (read and seal the log), workers (runs and sheets) or both.")
    ] = "both",
    retry: Annotated[
        bool,
        typer.Option("--retry", help="Take again the events that were set aside, say what became of each, and end."),
    ] = False,
) -> None:
    """Let the followers follow, the log be sealed and the workers work, without a web server.

    Several may run side by side on one database: what one has done, the others pass over. An event that a follower cannot
    digest is set aside after three tries and told in the log and in /metrics, and the rest goes on. Once its cause is mended,
    `incommon follow --retry` takes it again; where newer events of the same history were read since, only `incommon
    rebuild` puts it in its place, and the command says so.
    """
    if retry:
        _retry()
        return
    if part not in ("followers", "workers", "both"):
        fail("--part: is followers, workers or both")
    settings = Settings()
    _observed(settings)
    if part != "followers":
        refuse_without_dask(settings)
    system = bootstrap(settings)
    stop = stop_on_signals()
    threads = []
    if part in ("workers", "both"):
        threads.append(threading.Thread(target=work_forever, args=(system, stop)))
    if part in ("followers", "both"):
        threads.append(threading.Thread(target=follow_forever, args=(system, stop)))
        threads.append(threading.Thread(target=seal_forever, args=(system, stop)))
    if part == "followers":  # not where runs are made: whole arrays may hang in a ring there
        few_collections()
    for thread in threads:
        thread.start()
    stop.wait()
    for thread in threads:
        thread.join()
    system.close()


def few_collections() -> None:
    """Look for rings of dead objects seldom.

    What was made to start with stays: looking through it again and again would hold up requests. A batch and a follower's
    page make tens of thousands of short-lived objects, and nearly none in rings.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _observed(settings: Settings) -> None:
    logs.configure(settings.log_level)
    try:
        tracing.configure(settings)
    except tracing.TracesUnavailableError as error:
        fail(str(error))


def _retry() -> None:
    system = bootstrap()
    left = 0
    for follower in system.followers:
        for one in take_again(follower, system.log, system.derived):
            say(
                f"{one.follower}, event {one.position}: {RETRIED[one.outcome]}{one.error_type and f' ({one.error_type})'}"
            )
            left += one.outcome != "taken"
    system.close()
    if left:
        fail(f"{left} left aside.")
    say("Nothing is set aside.")


def refuse_without_dask(settings: Settings) -> None:
    """Say so at the start where runs are to be made on a cluster and the package is missing: no week would ever close."""
    if settings.dask_scheduler and importlib.util.find_spec("distributed") is None:
        fail("INCOMMON_DASK_SCHEDULER: needs `pip install incommon[dask]`")


def _refuse_taken_port(settings: Settings) -> None:
    if settings.port == 0:
        fail("INCOMMON_PORT: `incommon run` needs a port people can be told; set one from 1 to 65535")
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError:
            fail(f"INCOMMON_PORT: port {settings.port} is taken; stop what listens there or set another")


def _wait_until_up(settings: Settings, children: Children, stop: threading.Event) -> None:
    deadline = time.monotonic() + UP_WITHIN
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    while time.monotonic() < deadline and not stop.is_set():
        try:
            if httpx.get(f"http://{host}:{settings.port}/healthz", timeout=2).status_code == 200:
                return
        except httpx.HTTPError:
            stop.wait(0.2)
    if not stop.is_set():
        fail(f"the web server did not answer within {UP_WITHIN:.0f} seconds; its messages stand above")
