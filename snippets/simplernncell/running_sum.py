import keras
import numpy as np

cell = keras.layers.SimpleRNNCell(1, activation=None)
cell.build((None, 1))
kernel, recurrent_kernel, bias = [[1.0]], [[1.0]], [0.0]
weights = [kernel, recurrent_kernel, bias]
cell.set_weights([np.array(weight) for weight in weights])
h = keras.ops.zeros((1, 1))
for number in (3.0, 1.0, 4.0, 1.0):
    h, _ = cell(np.array([[number]]), h)
    print(number, "->", float(h[0, 0]))
