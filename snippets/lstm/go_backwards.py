import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
forward = keras.layers.LSTM(3, return_sequences=True)
backward = keras.layers.LSTM(
    3, return_sequences=True, go_backwards=True
)
forward.build(x.shape)
backward.build(x.shape)
backward.set_weights(forward.get_weights())

print("forward:          ", to_numpy(forward(x)[0, :, 0]).round(4))
outputs = forward(x[:, ::-1])
print("forward, reversed:", to_numpy(outputs[0, :, 0]).round(4))
outputs = backward(x)
print("backward:         ", to_numpy(outputs[0, :, 0]).round(4))
print("outputs:", tuple(outputs.shape))
