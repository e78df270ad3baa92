import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
for words in "add 1 to the bias", "will also force":
    print(next(s for s in doc.split(". ") if words in s))

cell = keras.layers.LSTMCell(
    2,
    bias_initializer=keras.initializers.Constant(5.0),
    unit_forget_bias=True,
)
cell.build((None, 8))
print("run:", to_numpy(cell.bias))
