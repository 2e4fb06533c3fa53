"""Array libraries have one thread in every process of ours, whoever starts it, unless told otherwise."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

ASK = """
import api
import numpy
from threadpoolctl import threadpool_info
print(sorted({one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"}))
"""


@pytest.mark.parametrize(("given", "threads"), [({}, "[1]"), ({"OPENBLAS_NUM_THREADS": "2"}, "[2]")])
def test_a_process_of_ours_has_one_thread_for_array_work(given: dict[str, str], threads: str) -> None:
    """Before the libraries are loaded, so that they follow it; what somebody set themselves stays."""
    plain = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    told = subprocess.run(
        [sys.executable, "-c", ASK], env={**plain, **given}, capture_output=True, text=True, check=True, timeout=120
    )
    assert told.stdout.strip() == threads
