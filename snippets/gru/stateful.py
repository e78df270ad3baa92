import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, stateful=True)
outputs = gru(x)
print(
    "call 1:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
outputs = gru(x)
print(
    "call 2:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
gru.reset_state()
outputs = gru(x)
print(
    "reset: ", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
