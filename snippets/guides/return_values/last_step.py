import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
plain = keras.layers.LSTM(3)
lstm.build(x.shape)
plain.build(x.shape)
plain.set_weights(lstm.get_weights())

outputs, state_h, state_c = lstm(x)
print("outputs[:, -1]:", outputs[0, -1].numpy().round(4))
print("state_h:       ", state_h[0].numpy().round(4))
print("plain LSTM:    ", plain(x)[0].numpy().round(4))
print("state_c:       ", state_c[0].numpy().round(4))
