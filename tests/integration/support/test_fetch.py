"""What a machine lacks is told plainly, and is a failure only where the run asked for it."""

import pytest

from tests.support import fetch
from tests.support.needs import missing


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without chromium, without apt, and where PostgreSQL does not start."""
    monkeypatch.setattr(fetch, "find_chromium", lambda: None)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(fetch, "postgres", lambda: "it does not start here")


@pytest.mark.usefixtures("bare_machine")
def test_what_is_missing_is_told_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a bare machine the run goes on, after saying which tests it will skip and why."""
    monkeypatch.delenv("INCOMMON_TESTS_REQUIRE", raising=False)
    assert fetch.main() == 0
    postgres, chromium = capsys.readouterr().out.splitlines()
    assert postgres == "PostgreSQL: its tests will be skipped, because it does not start here"
    assert chromium.startswith("Chromium: its tests will be skipped, because there is no chromium and no apt-get")


@pytest.mark.usefixtures("bare_machine")
def test_what_is_required_and_missing_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where CI requires the browser alone, its lack ends the run and PostgreSQL's does not."""
    monkeypatch.setenv("INCOMMON_TESTS_REQUIRE", "browser")
    assert fetch.main() == 1
    postgres, chromium = capsys.readouterr().out.splitlines()
    assert "skipped" in postgres
    assert chromium.startswith("Chromium: missing, and INCOMMON_TESTS_REQUIRE asks for it")


def test_only_root_installs_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Anyone else is told what root would run."""
    monkeypatch.setattr(fetch, "find_chromium", lambda: None)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    reason = fetch.browser()
    assert reason is not None
    assert "as root" in reason


def test_a_test_without_what_it_needs_is_skipped_or_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason a person gave is the reason that is reported, in both."""
    monkeypatch.delenv("INCOMMON_TESTS_REQUIRE", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no socket"):
        missing("postgres", "no socket")
    monkeypatch.setenv("INCOMMON_TESTS_REQUIRE", "postgres browser")
    with pytest.raises(pytest.fail.Exception, match="no socket"):
        missing("postgres", "no socket")
