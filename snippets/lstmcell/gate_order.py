import keras
import numpy as np

cell = keras.layers.LSTMCell(1)
x, h, c = np.zeros((1, 8)), np.zeros((1, 1)), np.full((1, 1), 0.5)
cell.build((1, 8))
for column, gate in enumerate("ifco"):
    bias = np.full(4, 100.0)
    bias[column] = -100.0
    cell.set_weights([np.zeros((8, 4)), np.zeros((1, 4)), bias])
    _, (new_h, new_c) = cell(x, [h, c])
    print(f"column {column} = {gate}: ", end="")
    print(f"c = {float(new_c[0, 0]):.4f}", end=", ")
    print(f"h = {float(new_h[0, 0]):.4f}")
