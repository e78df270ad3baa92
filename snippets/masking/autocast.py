import keras
import numpy as np

x = np.full((1, 1, 8), 0.1, "float64")
for autocast in (True, False):
    masking = keras.layers.Masking(
        mask_value=0.1, autocast=autocast
    )
    outputs = masking(x)
    masked = not outputs.numpy().any()
    print(
        f"autocast={autocast}:",
        outputs.dtype.name,
        "masked:",
        masked,
    )
