import keras
from keras.ops import convert_to_numpy as to_numpy

lstm = keras.layers.LSTM(3)
state_h, state_c = lstm.get_initial_state(batch_size=2)
print("state_h:", to_numpy(state_h).tolist())
print("state_c:", to_numpy(state_c).tolist())
