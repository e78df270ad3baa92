import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True)
outputs = lstm(x)
print(
    "call 1:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
outputs = lstm(x)
print(
    "call 2:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
lstm.reset_state()
outputs = lstm(x)
print(
    "reset: ", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
