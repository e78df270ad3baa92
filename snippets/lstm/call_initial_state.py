import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)

outputs, _, _ = lstm(x)
print("all 4 steps:          ", to_numpy(outputs[0]).round(4))

_, state_h, state_c = lstm(x[:, :2])
outputs, _, _ = lstm(x[:, 2:], initial_state=[state_h, state_c])
print("2 steps, then 2 more: ", to_numpy(outputs[0]).round(4))
print("x[:, 2:]", tuple(x[:, 2:].shape), end=", ")
print("each state", tuple(state_h.shape))

outputs, _, _ = lstm(x[:, 2:])
print("the last 2 steps only:", to_numpy(outputs[0]).round(4))
