import keras
import numpy as np

gru = keras.layers.GRU(1)
gru.build((1, 1, 8))
kernel = np.zeros((8, 3))
recurrent_kernel = np.array([[0.0, 0.0, 1.0]])
x, state = np.zeros((1, 1, 8)), np.full((1, 1), 0.5)

for column in (None, 0, 1, 2):
    bias = np.array([[-100.0, -100.0, 0.0], [0.0, 0.0, 0.0]])
    if column is not None:
        bias[0, column] = 100.0
    gru.set_weights([kernel, recurrent_kernel, bias])
    h = gru(x, initial_state=state)
    name = "none" if column is None else "zrh"[column]
    print(f"opened: {name:4} h = {float(h[0, 0]):.4f}")
print("tanh(0.5) =", np.tanh(0.5).round(4))
