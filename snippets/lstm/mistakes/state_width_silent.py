import keras
import numpy as np

x = np.ones((2, 4, 8))
state_h = np.zeros((2, 3))
state_c = np.array([[1.0], [2.0]])
lstm = keras.layers.LSTM(3)
outputs = lstm(x, initial_state=[state_h, state_c])
print("state_c:", state_c.shape, "outputs:", tuple(outputs.shape))

repeated = np.repeat(state_c, 3, axis=1)
same = lstm(x, initial_state=[state_h, repeated])
print("broadcast:", np.allclose(outputs, same, atol=1e-6))
