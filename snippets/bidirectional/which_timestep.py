import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True, return_state=True)
)
outputs, forward_h, _, backward_h, _ = bidirectional(x)
print(to_numpy(outputs[0]).round(4))
print("forward_h: ", to_numpy(forward_h[0]).round(4))
print("backward_h:", to_numpy(backward_h[0]).round(4))

same = np.array_equal
print("last row, left:  ", same(forward_h, outputs[:, -1, :3]))
print("first row, right:", same(backward_h, outputs[:, 0, 3:]))
print("last row, right: ", same(backward_h, outputs[:, -1, 3:]))
