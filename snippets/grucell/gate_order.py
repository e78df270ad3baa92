import keras
import numpy as np

cell = keras.layers.GRUCell(1)
cell.build((1, 8))
x, h = np.zeros((1, 8)), np.full((1, 1), 0.5)
names = ("z open", "z closed, r open", "z closed, r closed")
for name, z, r in zip(
    names, (50, -50, -50), (50, 50, -50), strict=True
):
    bias = np.zeros((2, 3))
    bias[0] = [z, r, 0]
    recurrent = np.array([[0.0, 0.0, 1.0]])
    cell.set_weights([np.zeros((8, 3)), recurrent, bias])
    outputs, _ = cell(x, h)
    print(f"{name:18} h = {float(outputs[0, 0]):.4f}")
print(f"tanh(0.5) = {np.tanh(0.5):.4f}")
