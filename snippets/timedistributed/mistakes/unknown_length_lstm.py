import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(2, 6, 8))
layers = keras.layers
wrapper = layers.TimeDistributed(layers.Dense(5))
model = keras.Sequential([keras.Input((None, 8)), wrapper])
model.add(layers.LSTM(3))
model.predict(x[:, :4], verbose=0)
predicted = model.predict(x, verbose=0)[0]
print("predict, 6 timesteps: ", predicted.round(4))
print("call, 6 timesteps:    ", to_numpy(model(x)[0]).round(4))
print(
    "call, first 2 of them:", to_numpy(model(x[:, :2])[0]).round(4)
)
