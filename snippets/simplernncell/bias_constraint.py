import keras
from keras.ops import convert_to_numpy as to_numpy

limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    cell = keras.layers.SimpleRNNCell(
        3, bias_initializer="ones", bias_constraint=constraint
    )
    cell.build((None, 8))
    zeros = [keras.ops.zeros((3,))]
    keras.optimizers.SGD().apply(zeros, [cell.bias])
    print(f"{name}:", to_numpy(cell.bias).round(4))
