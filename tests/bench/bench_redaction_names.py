"""How many given names of a list that is not ours raise a flag, by where it says they are given.

The list is of the package `faker` (MIT), which is no dependency of ours: `pip install --no-deps --target /tmp/names faker`,
then `PYTHONPATH=.:/tmp/names python -m tests.bench redaction_names`. Each name is tried in a sentence of its own, at the
beginning (where only our list can know it), after "spoke to", and in lower case.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import Final

from services.ingest.texts.review import find_flags

WHERE: Final = """
    en_GB en_IE ga_IE en_IN en_PK en_KE en_NG ha_NG ig_NG yo_NG tw_GH sw zu_ZA pl_PL ro_RO lt_LT lv_LV hu_HU cs_CZ hr_HR
    tr_TR az_AZ pt_PT es_CO vi_VN id_ID
"""
SETTINGS: Final = ("{} has no heating.", "We spoke to {} about the rent.", "spoke to {} about the rent")


def main() -> None:
    """Print the share flagged by locale and setting; says so where the list is not installed."""
    if importlib.util.find_spec("faker") is None:
        print("the package faker is not installed: see the head of this file")
        return
    print("locale    names  beginning  spoke to  lower case")
    for locale in WHERE.split():
        names = sorted(_names(locale))
        shares = []
        for number, setting in enumerate(SETTINGS):
            said = [setting.format(name.lower() if number == 2 else name) for name in names]
            shares.append(sum(bool(find_flags(text)) for text in said) / max(1, len(names)))
        print(f"{locale:8} {len(names):6} " + " ".join(f"{share:10.2f}" for share in shares))


def _names(locale: str) -> set[str]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    found: set[str] = set()
    for kind in ("first_names", "first_names_male", "first_names_female", "first_names_unisex"):
        found |= set(getattr(provider, kind, ()))
    return {name for name in found if name[:1].isupper() and not name.isupper() and " " not in name and len(name) > 1}


if __name__ == "__main__":
    main()
