import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
layers = keras.layers
model = keras.Sequential(
    [
        layers.LSTM(3, return_sequences=True),
        layers.Bidirectional(layers.GRU(3, return_sequences=True)),
        layers.Dense(5),
        layers.LSTM(3),
    ]
)
print("no mask:      ", to_numpy(model(x)[0]).round(4))
print(
    "masked:       ",
    to_numpy(model(layers.Masking()(x))[0]).round(4),
)
print("first 2 steps:", to_numpy(model(x[:, :2])[0]).round(4))
