"""The array types that the numerics share, so that a signature says what it takes."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]
AnyInts: TypeAlias = NDArray[np.integer[Any]]
