import keras
from keras.ops import convert_to_numpy as to_numpy

simple_rnn = keras.layers.SimpleRNN(3)
states = simple_rnn.get_initial_state(batch_size=2)
print("states:", type(states).__name__, len(states))
print(to_numpy(states[0]).tolist())
