import keras

positive = keras.constraints.NonNeg()
for name, constraint in (("default", None), ("NonNeg", positive)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(
        3, kernel_constraint=constraint
    )
    cell.build((None, 8))
    zeros = [keras.ops.zeros((8, 3))]
    before = float(keras.ops.min(cell.kernel))
    keras.optimizers.SGD().apply(zeros, [cell.kernel])
    after = float(keras.ops.min(cell.kernel))
    print(f"{name}: smallest {before:.4f} -> {after:.4f}")
