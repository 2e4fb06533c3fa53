"""What a sheet says beside its signals, as sentences: the same on its page and in its feeds. Names of nobody, no exact figure."""

from __future__ import annotations

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


def unheard_sentences(sheet: SheetView) -> tuple[str, ...]:
    """What a sheet could not hear, a sentence each; what is withheld, or is not known, has none."""
    found = []
    silent = sheet.unheard.get("silent_sources", 0)
    held = sheet.unheard.get("notes_held_back_by_reach", 0)
    untold = sheet.unheard.get("people_in_nothing_told", 0)
    if silent:
        found.append(f"{silent} {'source that usually sends notes was' if silent == 1 else 'sources were'} silent.")
    if held:
        found.append(f"About {held:,} notes stay with their teams.")
    found += [
        f"Notes of about {people:,} people are in {_language(tag)}, which is not read: they are in no pattern."
        for tag, people in sheet.languages.items()
    ]
    if untold:
        found.append(
            f"About {untold:,} people said only what too few others say: no pattern that may be told speaks for them."
        )
    return tuple(found)


def _language(tag: str) -> str:
    return LANGUAGES.get(tag, f"the language “{tag}”")
