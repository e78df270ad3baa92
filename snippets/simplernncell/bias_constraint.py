import keras

limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    cell = keras.layers.SimpleRNNCell(
        3, bias_initializer="ones", bias_constraint=constraint
    )
    cell.build((None, 8))
    zeros = [keras.ops.zeros((3,))]
    keras.optimizers.SGD().apply(zeros, [cell.bias])
    print(f"{name}:", cell.bias.numpy().round(4))
