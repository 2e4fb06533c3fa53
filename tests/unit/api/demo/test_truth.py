"""The truth file can be written and read again."""

import json
from pathlib import Path

from api.demo.generator import Demonstration
from api.demo.truth import read_truth, write_truth


def test_what_is_written_is_read(demonstration: Demonstration, tmp_path: Path) -> None:
    """The same truth comes back, from the same bytes each time."""
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    write_truth(demonstration.truth, one)
    assert read_truth(one) == demonstration.truth
    write_truth(read_truth(one), two)
    assert one.read_bytes() == two.read_bytes()


def test_it_names_every_note_and_holds_no_word_of_any(demonstration: Demonstration, tmp_path: Path) -> None:
    """One entry a note; nobody's text and no person's reference are in the file."""
    path = tmp_path / "truth.json"
    write_truth(demonstration.truth, path)
    text = path.read_text(encoding="utf-8")
    assert len(json.loads(text)["notes"]) == len(demonstration.notes)
    for note in demonstration.notes[::97]:
        assert f'"{note.person}"' not in text
        assert all(said["text"] not in text for said in note.body.get("statements", []))
