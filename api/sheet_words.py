"""What a sheet says beside its signals, as sentences: the same on its page and in its feeds. Names of nobody, no exact figure."""

from __future__ import annotations

from collections.abc import Mapping

from api.signalling import SheetView

LANGUAGES = {
    "am": "Amharic",
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "cy": "Welsh",
    "de": "German",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "gu": "Gujarati",
    "hi": "Hindi",
    "hu": "Hungarian",
    "it": "Italian",
    "ku": "Kurdish",
    "lt": "Lithuanian",
    "ne": "Nepali",
    "pa": "Panjabi",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "so": "Somali",
    "sq": "Albanian",
    "ta": "Tamil",
    "ti": "Tigrinya",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""What common languages are called; another is called by its tag."""
LEFT_OUT = "The week that is still running is left out of this sheet and of every series until it is over and frozen."
OFFSET = (
    "Tests compare with how many people were heard in the same week, but for a pattern's own excess, "
    "so a late source lowers both and moves nothing."
)
MOST = 6
"""Corrections that a sheet spells out: it prints on one side."""
NOT_KNOWN = (
    "How many are still to come is not known here yet: it takes eight weeks whose notes came in as they went by, each "
    "followed for four weeks more."
)


def completeness_sentences(sheet: SheetView) -> tuple[str, ...]:
    """How complete the sheet's week is, a sentence each."""
    now = sheet.completeness
    if now is None:
        return (LEFT_OUT,)
    if now.people.suppressed:
        few = "How complete this week is rests on too few people to be said."
        return (_of_all(sheet.whole, few), OFFSET, LEFT_OUT)
    heard = _of_all(sheet.whole, f"About {now.people.words} people were heard in it so far.")
    if now.expected is None or now.low is None or now.high is None:
        return (f"{heard} {NOT_KNOWN}", OFFSET, LEFT_OUT)
    end = (
        f"{now.expected.words} are to be expected in the end, most likely between {now.low.words} and {now.high.words}, "
        f"by how late notes came in over {now.weeks} weeks."
    )
    return (f"{heard} About {end}", OFFSET, LEFT_OUT)


def correction_sentences(sheet: SheetView) -> tuple[str, ...]:
    """What a sheet says of those before it, a sentence each: without exact figures, since a sheet is passed around."""
    words = tuple(one.words for one in sheet.corrections[:MOST])
    more = len(sheet.corrections) - len(words)
    return (*words, f"And {more} more, each told at its signal.") if more > 0 else words


def unheard_sentences(
    unheard: Mapping[str, int], languages: Mapping[str, int], whole: str | None = None
) -> tuple[str, ...]:
    """What a sheet could not hear, a sentence each; what is withheld, or is not known, has none.

    Args:
        unheard: by reason, as `services.signals.shown` lets it be told.
        languages: people by the tag of a language that is not read, in the same way.
        whole: name of the home, where a smaller place reads: they are of all of it.
    """
    found = []
    silent = unheard.get("silent_sources", 0)
    held = unheard.get("notes_held_back_by_reach", 0)
    untold = unheard.get("people_in_nothing_told", 0)
    if silent:
        found.append(f"{silent} {'source that usually sends notes was' if silent == 1 else 'sources were'} silent.")
    if held:
        found.append(f"About {held:,} notes stay with their teams.")
    found += [
        f"Notes of about {people:,} people are in {_language(tag)}, which is not read: they are in no pattern."
        for tag, people in languages.items()
    ]
    if untold:
        found.append(
            f"About {untold:,} people said only what too few others say: no pattern that may be told speaks for them."
        )
    return tuple(_of_all(whole, one) for one in found)


def _of_all(whole: str | None, sentence: str) -> str:
    """A sentence that says it is of the whole home, where a smaller place reads it."""
    return sentence if whole is None else f"In all of {whole}: {sentence[0].lower()}{sentence[1:]}"


def _language(tag: str) -> str:
    return LANGUAGES.get(tag, f"the language “{tag}”")
