"""Where a statement's words can be had unredacted, told by the code itself: a new place must be argued for here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.support.checkout import ROOT, tracked

OPENS_SEALED = {
    "services/patterns/curation/coding.py": "lists redacted statements, for two people who code them",
    "services/patterns/facade.py": "lists redacted statements, for the context scope",
    "services/patterns/statements.py": "is where they are kept",
    "services/patterns/voices.py": "gives a few redacted statements, for the context scope",
}
"""Who may open what patterns keep of a statement."""
READS_TEXTS = {
    "services/patterns/statements.py": "is where they are kept",
    "services/patterns/desks.py": "marks which texts are the same, so that none has to travel",
    "services/patterns/runs.py": "compares whole texts, to find copied ones",
}
"""Who may read the words of a corpus as they were said; everybody else has `redacted`."""


def _modules() -> list[Path]:
    return [path for path in tracked("api", "services") if path.suffix == ".py"]


def _uses(path: Path, *names: str) -> bool:
    nodes = list(ast.walk(ast.parse((ROOT / path).read_bytes())))
    imported = {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return bool(set(names) & (imported | attributes))


def test_only_the_listing_opens_what_patterns_keep_sealed() -> None:
    """`unseal` of a statement is imported nowhere else."""
    found = {
        str(path)
        for path in _modules()
        if path.parts[:2] == ("services", "patterns") or path.parts[0] == "api"
        if "from services.patterns.statements import" in (ROOT / path).read_text(encoding="utf-8")
        and _uses(path, "unseal")
        and "unseal"
        in (ROOT / path).read_text(encoding="utf-8").split("from services.patterns.statements import")[1][:200]
    }
    assert found <= set(OPENS_SEALED)


def test_a_corpus_is_read_unredacted_only_where_nothing_is_shown() -> None:
    """Names of patterns, and whatever else is made to be read, are made of `redacted`."""
    inside = [path for path in _modules() if path.parts[:2] == ("services", "patterns")]
    found = {str(path) for path in inside if _uses(path, "texts")}
    assert found == set(READS_TEXTS)
    assert _uses(Path("services/patterns/naming_follower.py"), "redacted")


def test_words_written_in_learning_are_redacted_before_they_are_kept() -> None:
    """Whatever `Learning` appends with a text in it went through `redact`."""
    tree = ast.parse((ROOT / "services/learning/application.py").read_bytes())
    made = [
        keyword
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("QuestionAsked", "AnswerGiven", "ReadingRecorded")
        for keyword in node.keywords
        if keyword.arg == "text"
    ]
    assert len(made) == 2
    for keyword in made:
        said = ast.unparse(keyword.value)
        assert "self.redact(" in said or said == "'' if together else words", said
    whole = ast.unparse(tree)
    assert whole.count("words = self.redact(text)") == 2
    assert set(re.findall(r"self\._(?:wrapped|together|cited)\([^()]*?(\w+)\)", whole)) == {"words"}
