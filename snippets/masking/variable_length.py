import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
random = np.random.default_rng(0)
sequences = [random.normal(size=(n, 8)) for n in (2, 3, 4)]
x = keras.utils.pad_sequences(
    sequences, padding="post", dtype="float32", value=-1.0
)
lstm = keras.layers.LSTM(3)
outputs = lstm(keras.layers.Masking(mask_value=-1.0)(x))
print("padded batch:", x.shape)
for sequence, together in zip(sequences, outputs, strict=True):
    alone = lstm(sequence[np.newaxis])[0]
    print("length", len(sequence))
    print("  in the batch:", to_numpy(together).round(4))
    print("  alone:       ", to_numpy(alone).round(4))
