import warnings

import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
layers = keras.layers
inner = keras.Sequential([layers.LSTM(3, return_sequences=True)])
lstm = layers.LSTM(3)
inputs = keras.Input((None, 8))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    outputs = lstm(inner(layers.Masking()(inputs)))
print("warnings:", len(caught), "from", inner.name)
model = keras.Model(inputs, outputs)
predicted = model.predict(x, verbose=0)
print("model:  ", predicted[0].round(4))
print("2 steps:", to_numpy(lstm(inner(x[:1, :2]))[0]).round(4))
print("no mask:", to_numpy(lstm(inner(x))[0]).round(4))
