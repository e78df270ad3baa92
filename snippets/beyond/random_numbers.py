import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((3,), seed=0)
print("keras.random, seed 0: ", to_numpy(x).round(4))
keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
print(
    "weights, seed 0:      ",
    to_numpy(lstm.cell.kernel)[0, :3].round(4),
)
x = keras.ops.ones((1, 8))
dropped = keras.layers.Dropout(0.5, seed=0)(x, training=True)
print(
    "kept by dropout:      ", (to_numpy(dropped)[0] > 0).astype(int)
)
