import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.full((1, 1, 8), 0.1, "float64")
for autocast in (True, False):
    masking = keras.layers.Masking(
        mask_value=0.1, autocast=autocast
    )
    outputs = masking(x)
    masked = not to_numpy(outputs).any()
    print(
        f"autocast={autocast}:",
        outputs.dtype.name,
        "masked:",
        masked,
    )
