import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
forward = keras.layers.ConvLSTM3D(3, 3, return_sequences=True)
backward = keras.layers.ConvLSTM3D(
    3, 3, return_sequences=True, go_backwards=True
)
forward.build(x.shape)
backward.build(x.shape)
backward.set_weights(forward.get_weights())

outputs = forward(x)[0, :, 0, 0, 0, 0]
print("forward:          ", to_numpy(outputs).round(4))
outputs = forward(x[:, ::-1])[0, :, 0, 0, 0, 0]
print("forward, reversed:", to_numpy(outputs).round(4))
outputs = backward(x)[0, :, 0, 0, 0, 0]
print("backward:         ", to_numpy(outputs).round(4))
