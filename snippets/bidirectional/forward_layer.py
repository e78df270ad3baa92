import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs = bidirectional(x)
forward = bidirectional.forward_layer
backward = bidirectional.backward_layer
print(forward.name, forward.units, forward.cell.kernel.shape)
print(
    "left half: ",
    np.allclose(forward(x), outputs[:, :3], atol=1e-6),
)
print(backward.name, backward.units, backward.cell.kernel.shape)
print(
    "right half:",
    np.allclose(backward(x), outputs[:, 3:], atol=1e-6),
)

names = "units", "cell", "get_initial_state", "return_sequences"
print([name for name in names if hasattr(bidirectional, name)])
