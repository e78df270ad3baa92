import keras
from keras.ops import convert_to_numpy as to_numpy

half = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", half)):
    cell = keras.layers.LSTMCell(3, bias_constraint=constraint)
    cell.build((None, 8))
    zeros = [keras.ops.zeros((12,))]
    keras.optimizers.SGD().apply(zeros, [cell.bias])
    forget = to_numpy(cell.bias)[3:6].round(4)
    print(f"{name}: forget gate {forget}")
