import keras
from keras.ops import convert_to_numpy as to_numpy

limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    cell = keras.layers.GRUCell(
        3, bias_initializer="ones", bias_constraint=constraint
    )
    cell.build((None, 8))
    zeros = [keras.ops.zeros((2, 9))]
    keras.optimizers.SGD().apply(zeros, [cell.bias])
    column = to_numpy(cell.bias)[:, 0]
    print(f"{name}: one column {column.round(4)}", end=", ")
    print(f"length {(column**2).sum() ** 0.5:.4f}")
