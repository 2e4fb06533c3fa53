"""Which embedder a setting's name means."""

from collections.abc import Callable

from services.patterns.adapters.embedders.minilm import MiniLmEmbedder
from services.patterns.adapters.embedders.wordllama import WordLlamaEmbedder
from services.patterns.ports import Embedder

EMBEDDERS: dict[str, Callable[[int], Embedder]] = {
    "minilm": lambda threads: MiniLmEmbedder(threads=threads),
    "wordllama": lambda _threads: WordLlamaEmbedder(),
}
"""By name (`INCOMMON_EMBEDDER`): how to make one, given the number of threads it may use."""


def embedder(name: str = "minilm", *, threads: int = 2) -> Embedder:
    """Make the embedder of that name.

    Args:
        name: one of `EMBEDDERS`.
        threads: how many texts may be worked on at once.

    Raises:
        ValueError: there is none of that name; the message lists those there are.
    """
    make = EMBEDDERS.get(name)
    if make is None:
        raise ValueError(f"no embedder is called {name!r}; choose one of: {', '.join(sorted(EMBEDDERS))}")
    return make(threads)
