import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index("If `True`, add 1")
print(doc[start:].split(". ")[0])

layer = keras.layers.ConvLSTM2D(
    3,
    3,
    bias_initializer=keras.initializers.Constant(5.0),
    unit_forget_bias=True,
)
layer.build((2, 4, 8, 8, 1))
print("run:", np.array(layer.cell.bias)[3:6])
