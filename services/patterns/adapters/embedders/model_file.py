"""Model files are checked before they are used: a vector is only as known as the file that made it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path


class ModelFileError(RuntimeError):
    """A model file is missing or is not the one this version was measured with."""


def checked(path: Path, sha256: str) -> Path:
    """Give the path back if the file is the one meant.

    Args:
        path: the file.
        sha256: the digest it must have, in hex.

    Raises:
        ModelFileError: it is missing or another file; says which wheel file to mend by installing the locked version.
    """
    if not path.is_file():
        raise ModelFileError(f"model file {path.name} is not installed; install the locked dependencies again")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        raise ModelFileError(
            f"model file {path.name} has sha256 {found}, not {sha256}; install the locked dependencies again"
        )
    return path


def combined_hash(method: str, digests: Sequence[str]) -> str:
    """One SHA-256 over a method's name (with its version) and its files' digests, in the order given."""
    return hashlib.sha256("\n".join([method, *digests]).encode()).hexdigest()


def first_blank(texts: Sequence[str]) -> int | None:
    """Position of the first text with nothing in it but blanks, None where there is none."""
    return next((at for at, text in enumerate(texts) if not text.strip()), None)
