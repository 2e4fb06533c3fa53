"""What the kind model sees of a statement: named features, each with the words that gave it.

Kept apart from the model so that training (tests/bench/kinds/train.py) and use read a statement in the same way.
"""

from services.ingest.texts.cues import cues_in
from services.ingest.texts.words import roles, stem, words


def features(text: str) -> dict[str, str]:
    """The features of one statement.

    Four sorts: `cue:` a cue phrase (cues.py), `w:` a word's stem, `p:` a pair of neighbouring words, `^:` the first
    one and two words (in case notes the first word says whether somebody did, wants or has something), and `is:` the
    statement's shape (length, ends with a colon, all capitals, only names and numbers, who is speaking).

    Args:
        text: the statement.

    Returns:
        feature name -> the words that gave it (for an explanation), in the order found. A feature is there or not;
        how often does not count.
    """
    found: dict[str, str] = {}
    said = words(text)
    tokens = roles(said)
    for name, start, end in cues_in(tokens):
        found.setdefault(f"cue:{name}", " ".join(said[start:end]))
    for at, token in enumerate(tokens):
        found.setdefault(f"w:{stem(token)}", said[at])
        if at:
            found.setdefault(f"p:{tokens[at - 1]} {token}", f"{said[at - 1]} {said[at]}")
    if tokens:
        found[f"^:{tokens[0]}"] = said[0]
        ending = "ed" if tokens[0].endswith("ed") else "ing" if tokens[0].endswith("ing") else ""
        if ending:
            found[f"^:-{ending}"] = said[0]
        if len(tokens) > 1:
            found[f"^:{tokens[0]} {tokens[1]}"] = f"{said[0]} {said[1]}"
    for shape in _shapes(text, tokens):
        found[f"is:{shape}"] = shape
    return found


def _shapes(text: str, tokens: list[str]) -> list[str]:
    shapes = []
    length = len(tokens)
    shapes.append(f"{'one' if length < 2 else 'two' if length < 3 else 'short' if length < 5 else 'some'} words")
    if length >= 14:
        shapes.append("long")
    bare = text.strip()
    if bare.endswith(":"):
        shapes.append("ends with a colon")
    elif ":" in tokens:
        shapes.append("has a colon")
    if bare.endswith("?"):
        shapes.append("asks")
    if any(token in {"<number>", "<date>", "<time>"} for token in tokens):
        shapes.append("has a number or date")
    if "<date>" in tokens or "<time>" in tokens:
        shapes.append("has a date or time")
    if bare.isupper() and length > 1:
        shapes.append("all capitals")
    if "<first>" in tokens:
        shapes.append("first person")
    elif "<person>" in tokens:
        shapes.append("third person")
    else:
        shapes.append("no person")
    return shapes
