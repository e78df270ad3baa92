import keras
import numpy as np

x = np.ones((5, 4, 8))
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs, forward_h, forward_c, backward_h, backward_c = (
    bidirectional(x)
)
print(
    "outputs:", tuple(outputs.shape), "forward_h:", forward_h.shape
)
samples = bidirectional(x)
print("outputs is sample 0:", np.array_equal(outputs, samples[0]))
print(
    "backward_c is sample 4:",
    np.array_equal(backward_c, samples[4]),
)
