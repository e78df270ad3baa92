import keras

half = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", half)):
    cell = keras.layers.LSTMCell(3, bias_constraint=constraint)
    cell.build((None, 8))
    zeros = [keras.ops.zeros((12,))]
    keras.optimizers.SGD().apply(zeros, [cell.bias])
    forget = cell.bias.numpy()[3:6].round(4)
    print(f"{name}: forget gate {forget}")
