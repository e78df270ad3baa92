import keras
import numpy as np

sequences = [[1, 2], [3, 4, 5, 6]]
padded = keras.utils.pad_sequences(
    sequences, padding="post", dtype="float32"
)
x = padded[..., np.newaxis]
print(padded)
print("x:", x.shape)
