import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
lstm = keras.layers.LSTM(
    1, return_sequences=True, go_backwards=True
)
outputs = lstm(x)
flipped = keras.ops.flip(outputs, axis=1)
alone = lstm(x[:, -1:])
print("outputs:    ", to_numpy(outputs[0, :, 0]).round(4))
print("x[-1] alone:", to_numpy(alone[0, :, 0]).round(4))
print("flipped:    ", to_numpy(flipped[0, :, 0]).round(4))
