import keras
import numpy as np

x = np.ones((5, 4, 8))
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
outputs, *states = bidirectional(x)
print("outputs:", tuple(outputs.shape), "states:", len(states))
forward_h, forward_c, backward_h, backward_c = states
ends = np.concatenate([forward_h, backward_h], axis=-1)
print("outputs are both h:", np.allclose(outputs, ends, atol=1e-6))
