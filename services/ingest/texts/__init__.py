"""Pure functions on note text: screening, splitting, kinds, redaction and the normal form.

No events come in or go out and no table is owned here: the application calls these once, at the door, and stores what
they decide in the note's sealed body with the methods' versions (`SPLITTING`, `KINDS`, `REDACTION`, `NORMAL`). A later
version never re-reads old notes by itself; re-deciding is a new event and a data clue (SEMANTICS.md).

Nothing here logs, raises or returns a message that holds the text. What does hold words of the text (a kind's
`because`) belongs in the sealed body, like the text.
"""
