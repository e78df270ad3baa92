import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True)
lstm.build((2, 4, 8))
ones = keras.ops.ones((2, 3))
for state in lstm.states:
    state.assign(ones)
print("assigned:     ", to_numpy(lstm(x)[0]).round(4))

plain = keras.layers.LSTM(3)
plain.build((2, 4, 8))
plain.set_weights(lstm.get_weights())
outputs = plain(x, initial_state=[ones, ones])
print("initial_state:", to_numpy(outputs[0]).round(4))
