import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.Bidirectional.__doc__.split())
start = doc.index("it should have the same values for")
end = doc.index(" Call arguments:")
print(textwrap.fill(doc[start:end], 66))

forward = keras.layers.LSTM(3, activation="tanh")
backward = keras.layers.LSTM(
    5, activation="relu", go_backwards=True
)
bidirectional = keras.layers.Bidirectional(
    forward, backward_layer=backward
)
print("run:", tuple(bidirectional(np.ones((2, 4, 8))).shape))
print("return_states:", hasattr(forward, "return_states"))
print("return_state: ", hasattr(forward, "return_state"))
