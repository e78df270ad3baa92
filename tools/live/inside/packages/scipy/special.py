"""Special functions, elementwise."""

import math

import numpy as _numpy

erf = _numpy.vectorize(math.erf, otypes=[float])
