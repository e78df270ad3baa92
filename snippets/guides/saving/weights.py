import keras
import numpy as np


def build(timesteps):
    inputs = keras.Input((timesteps, 8))
    return keras.Sequential([inputs, keras.layers.LSTM(3)])


keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
model = build(4)
model.save_weights("model.weights.h5")

other = build(None)
other.load_weights("model.weights.h5")
print("equal:", np.allclose(model(x), other(x), atol=1e-6))
