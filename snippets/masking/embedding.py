import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

ids = np.array([[3, 1, 0, 0], [2, 4, 1, 3]])
for mask_zero in (False, True):
    keras.utils.set_random_seed(0)
    embedding = keras.layers.Embedding(5, 8, mask_zero=mask_zero)
    lstm = keras.layers.LSTM(3)
    vectors = embedding(ids)
    mask = embedding.compute_mask(ids)
    print(f"mask_zero={mask_zero}")
    print(
        "  mask:  ",
        mask if mask is None else to_numpy(mask).tolist(),
    )
    print("  index 0:", to_numpy(vectors[0, 2, :3]).round(4))
    print("  output: ", to_numpy(lstm(vectors)[0]).round(4))
    short = lstm(embedding(ids[:, :2]))
    print("  2 steps:", to_numpy(short[0]).round(4))
