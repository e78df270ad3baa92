import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(3, stateful=True)
lstm(x)
existing_state = lstm.states
kept_state = [keras.ops.copy(state) for state in lstm.states]
print("existing:", existing_state[0][0].numpy().round(4))

lstm.reset_states()
print("existing:", existing_state[0][0].numpy().round(4))
print("kept:    ", kept_state[0][0].numpy().round(4))
