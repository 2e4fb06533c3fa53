"""Every page, rendered with a believable view: well formed, labelled, escaped, whole without JavaScript."""

from __future__ import annotations

import dataclasses
import hashlib
import html
import itertools
import re

import pytest
from jinja2 import UndefinedError
from jinja2.runtime import Undefined

from api.pages import calibration_views, chance_views, context_views, curation_views, kept_page_views, paths, views
from api.pages.context_views import ConversationPage, NotePage
from api.pages.parts import FieldError, Frame, SignedIn, StatementField
from api.pages.rendering import ASSETS, Pages, asset_paths, environment, error_at, static_bytes
from api.pages.views import View
from api.pages.wording import ONE_SIDED, Share
from tests.unit.api.pages.reading_html import Document
from tests.unit.api.pages.samples import FRAME, NOBODY, PAGES

RENDERER = Pages()
ATTACK = """<script>alert("x")</script>'"><b>&amp;"""
every_page = pytest.mark.parametrize("name", sorted(PAGES))


def read(name: str, frame: Frame = FRAME) -> Document:
    """A sample page, rendered and read."""
    return Document(RENDERER.render(PAGES[name], frame))


def test_every_view_has_a_sample() -> None:
    """No page escapes these tests: each kind of view is among the samples."""
    kinds = {
        kind
        for module in (views, calibration_views, chance_views, context_views, curation_views, kept_page_views)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, View) and kind is not View
    }
    assert kinds == {type(view) for view in PAGES.values()}


@every_page
def test_well_formed_with_one_heading(name: str) -> None:
    """Every element is closed in order, there is one h1, levels of headings skip nothing, and ids are unique."""
    page = read(name)
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
    # An error summary stands before the h1 with a heading of its own, as GOV.UK's pattern has it.
    levels = levels[levels.index(1) :]
    ids = [given["id"] for _, given in page.elements if "id" in given]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
    assert len(ids) == len(set(ids))
    assert page.all("html") == [{"lang": "en-GB", "class": "govuk-template"}]


@every_page
def test_every_field_has_its_label(name: str) -> None:
    """Each field a person fills in is named by a label; each reference by id points at something."""
    page = read(name)
    labelled = {given["for"] for given in page.all("label")}
    ids = {given["id"] for _, given in page.elements if "id" in given}
    fields = [given for form in page.forms for given in form.fields if given.get("type") != "hidden"]
    assert all(given["id"] in labelled for given in fields)
    for _, given in page.elements:
        pointed = given.get("aria-describedby", "").split() + given.get("aria-labelledby", "").split()
        pointed += [given["href"].removeprefix("#")] if given.get("href", "").startswith("#") else []
        assert set(pointed) <= ids


@every_page
def test_forms_work_without_javascript(name: str) -> None:
    """Each form says where it goes and how; one that posts carries the token once, one that gets never does."""
    for form in read(name).forms:
        assert form.attributes["action"].startswith("/")
        assert form.attributes["method"] in {"get", "post"}
        tokens = [given for given in form.fields if given.get("name") == "csrf_token"]
        expected = [{"type": "hidden", "name": "csrf_token", "value": FRAME.csrf_token}]
        assert tokens == (expected if form.attributes["method"] == "post" else [])


@every_page
def test_nothing_hangs_on_a_script(name: str) -> None:
    """The only script is the pinned file; no handler or style sits in an attribute; htmx repeats the form's address."""
    page = read(name)
    assert [given["src"] for given in page.all("script")] == [asset_paths()["htmx"]]
    for _, given in page.elements:
        assert not [attribute for attribute in given if attribute.startswith("on") or attribute == "style"]
        if "hx-get" in given:
            assert (given["action"], given["method"]) == (given["hx-get"], "get")


@every_page
@pytest.mark.parametrize("frame", [FRAME, NOBODY])
def test_the_way_out_for_the_worried_is_on_every_page(name: str, frame: Frame) -> None:
    """At the head and at the foot, signed in or not, the link leads to the council's own route."""
    page = read(name, frame)
    assert [given["href"] for given in page.all("a")].count(frame.safeguarding_url) == 2
    assert page.text.count("I am worried about someone") == 2


@every_page
def test_only_own_files_are_asked_for(name: str) -> None:
    """Pictures, scripts and styles come from this service."""
    page = read(name)
    asked = [given.get("src", given.get("href", "")) for tag in ("script", "link", "img") for given in page.all(tag)]
    assert asked
    assert all(address.startswith(f"{paths.STATIC}/") for address in asked)


@every_page
def test_evaluation_is_said_only_in_evaluation(name: str) -> None:
    """Made-up data is called so, and real data never is."""
    assert "Made-up data" in read(name).text
    assert "Made-up data" not in read(name, NOBODY).text


def test_words_stay_words() -> None:
    """A note that holds markup is shown as text, in every place that shows what someone wrote."""
    note = PAGES["note"]
    assert isinstance(note, NotePage)
    statements = tuple(dataclasses.replace(given, text=ATTACK) for given in note.statements)
    hostile: list[View] = [
        dataclasses.replace(note, text=ATTACK, reason=ATTACK, matters=ATTACK, statements=statements, source=ATTACK),
        ConversationPage(
            once="0" * 32, places=(), person=ATTACK, matters=ATTACK, statements=(StatementField(text=ATTACK),)
        ),
    ]
    for view in hostile:
        html = RENDERER.render(view, FRAME)
        page = Document(html)
        assert len(page.all("script")) == 1
        assert page.all("b") == []
        shown = page.text + "".join(given.get("value", "") for given in page.all("input"))
        assert shown.count(ATTACK) >= 2


def test_hostile_names_reach_no_markup_through_the_macros() -> None:
    """GOV.UK's macros escape what they are given as text: an error, a pattern's name, a person's name."""
    frame = dataclasses.replace(FRAME, person=SignedIn(ATTACK, "analyst"))
    view = ConversationPage(once="0" * 32, places=(), errors=(FieldError("person", ATTACK),))
    page = Document(RENDERER.render(view, frame))
    assert len(page.all("script")) == 1
    assert page.all("b") == []
    assert page.text.count(ATTACK) == 3


@every_page
def test_each_view_names_exactly_what_its_template_uses(name: str) -> None:
    """No field of a view is unused by its template, and none is asked for that is not there."""
    view = PAGES[name]
    env = environment()
    assert env.loader is not None
    source = env.loader.get_source(env, view.template)[0]
    used = set(re.findall(r"\bview\.(\w+)", source)) - {"section"}
    assert used == {given.name for given in dataclasses.fields(view)}


def test_a_name_that_is_not_there_is_an_error() -> None:
    """A slip in a template fails loudly, in a name, an attribute and a condition alike."""
    env = environment()
    for source in ("{{ nothing }}", "{{ frame.nothing }}", "{% if nothing %}{% endif %}"):
        with pytest.raises(UndefinedError):
            env.from_string(source).render(frame=FRAME)


def test_an_option_that_was_not_given_is_none_of_the_macros_business() -> None:
    """GOV.UK's macros may ask their options for keys that are absent."""
    assert isinstance(environment().undefined(obj={}, name="classes"), Undefined)
    assert environment().from_string("{{ {'a': 1}.b }}").render() == ""


def test_assets_are_named_by_their_content() -> None:
    """An address changes whenever the file does, so it may be cached for ever."""
    for key, name in ASSETS.items():
        digest = hashlib.sha256(static_bytes(name)).hexdigest()
        assert asset_paths()[key] == f"/static/{name}?v={digest[:16]}"


def test_a_mistake_is_found_by_its_field() -> None:
    """The text of a field's mistake, and nothing for a field without one."""
    errors = (FieldError("person", "Give a reference"),)
    assert error_at(errors, "person") == {"text": "Give a reference"}
    assert error_at(errors, "place") is None


@pytest.mark.parametrize(("point", "said"), sorted(ONE_SIDED.items()))
@pytest.mark.parametrize("name", ["signal-mix", "pattern"])
def test_a_counted_share_of_nothing_or_everything_is_told_in_words(name: str, point: float, said: str) -> None:
    """As a fact as well as in a sentence: up to four people on the other side count as nobody, so 0% would be untrue."""
    view = dataclasses.replace(PAGES[name], own_words=Share(point, point, point))  # type: ignore[call-arg]
    text = html.unescape(RENDERER.render(view, FRAME))
    fact = text[text.index("<dt>In people's own words</dt>") :].partition("</div>")[0]
    assert said in fact
    assert f"{point:.0%}" not in fact
