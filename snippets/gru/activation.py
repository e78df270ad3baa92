import keras
from keras.ops import convert_to_numpy as to_numpy

x = 10 * keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, activation=activation)
    outputs = to_numpy(gru(x))
    low, high = outputs.min(), outputs.max()
    print(f"{activation!s:4}: from {low:.4f} to {high:.4f}")
