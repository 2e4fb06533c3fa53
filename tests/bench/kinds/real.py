"""What kinds are inferred for real people's words of known sort: `python -m tests.bench.kinds.real FOLDER`.

FOLDER holds the development texts (problems_nhs_fft_dev.csv.gz, ...); they are not in the repository. No label there is
one of ours, so this shows shares: sentences of complaint should mostly be problems or barriers, resolutions
aspirations, happy moments strengths. It is the only check by words that we did not write ourselves.
"""

import argparse
from collections import Counter
from pathlib import Path

import pandas as pd

from services.ingest.texts.kinds import KIND_NAMES, infer_kind

ROWS = 2000


def main() -> None:
    """Prints the share of each inferred kind for each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    fft = pd.read_csv(folder / "problems_nhs_fft_dev.csv.gz")
    resolutions = pd.read_csv(folder / "aspirations_resolutions_dev.csv.gz")
    happy = pd.read_csv(folder / "strengths_happydb_dev.csv.gz")
    sets = {
        "FFT, negative": fft[fft.sentiment >= 4].text,
        "FFT, what was good": fft[fft.question == "good"].text,
        "resolutions": resolutions[resolutions.label != "Humor"].text.str.replace(r"#\w+", "", regex=True),
        "happy, own doing": happy[happy.agency == "yes"].text,
    }
    for name, texts in sets.items():
        said = Counter(infer_kind(text).kind for text in texts.head(ROWS))
        print(f"{name:20} n={said.total():5}", *(f"{kind} {said[kind] / said.total():.2f}" for kind in KIND_NAMES))


if __name__ == "__main__":
    main()
