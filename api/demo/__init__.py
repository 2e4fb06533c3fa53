"""Demonstration data: four years of a made-up council, with what is true of it written down.

Nothing here is about anyone. `generate` gives the notes in posting order, `demonstrate` the notes with their truth,
`score` measures a service's answers against that truth. The words live in `situations/` and `oneoffs/`; every draw
comes from the seed, so the same seed and last day give the same bytes.
"""
