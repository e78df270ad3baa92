import keras
import numpy as np

x = np.zeros((1, 100, 1))
h, c = np.zeros((1, 1)), np.ones((1, 1))
for forget in (1, 3, 5, 10):
    lstm = keras.layers.LSTM(1, return_state=True)
    lstm.build(x.shape)
    kernel, recurrent_kernel, _ = lstm.get_weights()
    bias = np.array([0, forget, 0, 0])
    lstm.set_weights([kernel, 0 * recurrent_kernel, bias])
    kept = lstm(x, initial_state=[h, c])[2]
    gate = 1 / (1 + np.exp(-forget))
    print(f"forget bias {forget:2}, gate {gate:.3f},", end=" ")
    print(f"left after 100 timesteps {float(kept[0, 0]):.2f}")
