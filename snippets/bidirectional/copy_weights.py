import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
expected = lstm(x)
bidirectional = keras.layers.Bidirectional(lstm)
bidirectional.build(x.shape)
print(
    "fresh:",
    np.allclose(bidirectional(x)[:, :3], expected, atol=1e-6),
)
bidirectional.forward_layer.set_weights(lstm.get_weights())
print(
    "set:  ",
    np.allclose(bidirectional(x)[:, :3], expected, atol=1e-6),
)
