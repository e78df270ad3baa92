import keras
import numpy as np

lstm = keras.layers.LSTM(1, return_state=True)
lstm.build((1, 1, 8))
state = [np.zeros((1, 1)), np.full((1, 1), 0.5)]
x = np.zeros((1, 1, 8))

for column, gate in enumerate("ifco"):
    bias = np.full(4, 100.0)
    bias[column] = -100.0
    lstm.set_weights([np.zeros((8, 4)), np.zeros((1, 4)), bias])
    _, h, c = lstm(x, initial_state=state)
    print(f"column {column} = {gate}: ", end="")
    print(f"c = {float(c[0, 0]):.4f}, h = {float(h[0, 0]):.4f}")
