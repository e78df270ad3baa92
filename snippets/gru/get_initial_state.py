import keras
from keras.ops import convert_to_numpy as to_numpy

gru = keras.layers.GRU(3)
states = gru.get_initial_state(batch_size=2)
print("number of states:", len(states))
print("state_h:", to_numpy(states[0]).tolist())
