import keras

x = keras.ops.zeros((1, 8))
for name in ("orthogonal", "identity", "glorot_uniform"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.SimpleRNNCell(
        3, activation=None, recurrent_initializer=name
    )
    h = keras.ops.ones((1, 3))
    lengths = []
    for _ in range(4):
        h, _ = cell(x, h)
        lengths.append(round(float(keras.ops.norm(h)), 2))
    print(f"{name:14}", *lengths)
