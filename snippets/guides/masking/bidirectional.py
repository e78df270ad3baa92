import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

half = keras.layers.SimpleRNN(
    1,
    activation="linear",
    use_bias=False,
    kernel_initializer="ones",
    recurrent_initializer=keras.initializers.Constant(0.5),
    return_sequences=True,
)
every = keras.layers.Bidirectional(half)
config = half.get_config() | {"return_sequences": False}
half = keras.layers.SimpleRNN.from_config(config)
last = keras.layers.Bidirectional(half)

x = np.array([[[1], [2], [0], [0]]], "float32")
masked = keras.layers.Masking()(x)
print("forward: ", to_numpy(every(masked)[0, :, 0]))
print("backward:", to_numpy(every(masked)[0, :, 1]))
print("every timestep, row -1:", to_numpy(every(masked)[0, -1]))
print("return_sequences=False:", to_numpy(last(masked)[0]))
print("no mask:               ", to_numpy(last(x)[0]))
