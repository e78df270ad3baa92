import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True, return_state=True)
print("before the first call:", lstm.states)

_, state_h, state_c = lstm(x)
print("number of states:", len(lstm.states))
print("state_h:  ", to_numpy(state_h[0]).round(4))
print("states[0]:", to_numpy(lstm.states[0][0]).round(4))
print("state_c:  ", to_numpy(state_c[0]).round(4))
print("states[1]:", to_numpy(lstm.states[1][0]).round(4))

lstm.states[0].assign(keras.ops.ones((2, 3)))
print("assigned: ", to_numpy(lstm.states[0][0]))
