import keras
import numpy as np

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
print("forward: ", every(masked)[0, :, 0].numpy())
print("backward:", every(masked)[0, :, 1].numpy())
print("every timestep, row -1:", every(masked)[0, -1].numpy())
print("return_sequences=False:", last(masked)[0].numpy())
print("no mask:               ", last(x)[0].numpy())
