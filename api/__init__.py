"""The edge: HTTP routes, web pages, feeds, the command line, settings, and `bootstrap`, the one place that wires."""

import os

# One thread for array work in every process of ours, set before the libraries are loaded. Several that each spin a thread per
# core stand in each other's way, and sums that are split otherwise come out otherwise in their last digits (decision 0154).
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
