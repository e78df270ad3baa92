import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = keras.layers.Masking.__doc__
example = textwrap.dedent(
    doc.split("```")[1].removeprefix("python")
)
names = {"keras": keras, "np": np}
exec(example, names)
masking, lstm = names["model"].layers
print("output:", tuple(names["output"].shape))
mask = masking.compute_mask(names["inputs"])
print("masked:", np.flatnonzero(~to_numpy(mask[0])))
