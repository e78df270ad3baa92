import keras
from keras.ops import convert_to_numpy as to_numpy

x = 3 * keras.random.normal((2, 8), seed=1)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, activation=activation)
    _, (h, c) = cell(x, cell.get_initial_state(batch_size=2))
    print(f"activation={activation}")
    print("  c:", to_numpy(c[0]).round(4))
    print("  h:", to_numpy(h[0]).round(4))
