import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTM.__doc__.split())
start = doc.index("bias_initializer: ")
quote = doc[start : doc.index(" unit_forget_bias: ")]
print(*quote.split(". "), sep="\n")

lstm = keras.layers.LSTM(2)
lstm.build((2, 4, 8))
print("run:", to_numpy(lstm.cell.bias))
