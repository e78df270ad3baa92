import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
start = doc.index("bias_initializer: ")
quote = doc[start : doc.index(" unit_forget_bias: ")]
print(*quote.split(". "), sep="\n")

cell = keras.layers.LSTMCell(2)
cell.build((None, 8))
print("run:", to_numpy(cell.bias))
