"""The part of SciPy that Keras' NumPy backend imports."""

from . import linalg as linalg
from . import special as special
