import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
outputs = bidirectional(x)

forward = keras.layers.LSTM(3, return_sequences=True)
backward = keras.layers.LSTM(3, return_sequences=True)
forward.build(x.shape)
backward.build(x.shape)
forward.set_weights(bidirectional.get_weights()[:3])
backward.set_weights(bidirectional.get_weights()[3:])
left = forward(x)
right = keras.ops.flip(backward(keras.ops.flip(x, axis=1)), axis=1)
same = np.concatenate([left, right], axis=-1)
print("difference < 1e-6:", np.abs(same - outputs).max() < 1e-6)
