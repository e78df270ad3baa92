import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, return_state=True)

outputs, _ = gru(x)
print("all 4 steps:          ", to_numpy(outputs[0]).round(4))

_, state_h = gru(x[:, :2])
outputs, _ = gru(x[:, 2:], initial_state=state_h)
print("2 steps, then 2 more: ", to_numpy(outputs[0]).round(4))
print("x[:, 2:]", tuple(x[:, 2:].shape), end=", ")
print("the state", tuple(state_h.shape))
outputs, _ = gru(x[:, 2:], initial_state=[state_h])
print("the same as a list:   ", to_numpy(outputs[0]).round(4))

outputs, _ = gru(x[:, 2:])
print("the last 2 steps only:", to_numpy(outputs[0]).round(4))
