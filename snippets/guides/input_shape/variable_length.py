import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

sequences = [[1.0, 2.0], [3.0, 4.0, 5.0, 6.0]]
x = keras.utils.pad_sequences(
    sequences, maxlen=4, dtype="float32", padding="post"
)[:, :, np.newaxis]
print(x[:, :, 0])

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3)
masked = keras.layers.Masking(mask_value=0.0)(x)
print("padded and masked:", to_numpy(lstm(masked)[0]).round(4))
short = np.array(sequences[0]).reshape(1, 2, 1)
print("short one alone:  ", to_numpy(lstm(short)[0]).round(4))
print("padded, no mask:  ", to_numpy(lstm(x)[0]).round(4))
