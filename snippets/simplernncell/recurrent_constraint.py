import keras

x = keras.ops.zeros((1, 8))
limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(
        3, activation=None, recurrent_constraint=constraint
    )
    cell.build((None, 8))
    zeros = [keras.ops.zeros((3, 3))]
    keras.optimizers.SGD().apply(zeros, [cell.recurrent_kernel])
    h = keras.ops.ones((1, 3))
    for _ in range(4):
        h, _ = cell(x, h)
    print(f"{name}: length of h {float(keras.ops.norm(h)):.4f}")
