import keras
import numpy as np

layer = keras.layers.ConvLSTM2D(1, 1, return_state=True)
layer.build((1, 1, 1, 1, 1))
zero = np.zeros((1, 1, 1, 1))
x = np.zeros((1, 1, 1, 1, 1))
kernels = [np.zeros(weight.shape) for weight in layer.weights[:2]]

for column, gate in enumerate("ifco"):
    bias = np.full(4, 100.0)
    bias[column] = -100.0
    layer.set_weights([*kernels, bias])
    _, h, c = layer(x, initial_state=[zero, zero + 0.5])
    h, c = float(h[0, 0, 0, 0]), float(c[0, 0, 0, 0])
    print(f"column {column} = {gate}: c = {c:.4f}, h = {h:.4f}")
