import keras
import numpy as np

x = np.array([[[3.0, 5.0], [0.0, 5.0], [0.0, 0.0]]])
kept = keras.layers.Masking().compute_mask(x)
for step, is_kept in zip(x[0], kept[0], strict=True):
    print(step, "kept" if is_kept else "masked")
