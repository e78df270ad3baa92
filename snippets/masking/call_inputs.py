import keras
import numpy as np

masking = keras.layers.Masking()
for shape in ((2, 4, 8), (5, 4, 8), (2, 9, 8)):
    x = keras.random.normal(shape)
    outputs = masking(inputs=x)
    print(shape, "->", tuple(outputs.shape), outputs.dtype.name)
x = np.array([[[3, 5], [0, 5], [0, 0]]])
outputs = masking(x)
print(x.shape, "->", tuple(outputs.shape), outputs.dtype.name)
