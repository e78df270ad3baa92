import keras
import numpy as np

cell = keras.layers.GRUCell(3)
for batch_size in (2, 5):
    x = np.ones((batch_size, 8), "int32")
    h = np.zeros((batch_size, 3))
    outputs, _ = cell(inputs=x, states=h)
    shape = tuple(outputs.shape)
    print(x.shape, x.dtype, "->", shape, outputs.dtype.name)
