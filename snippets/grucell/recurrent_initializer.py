import keras

x = keras.ops.zeros((2, 8))
for name in ("orthogonal", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, recurrent_initializer=name)
    h = keras.ops.ones((2, 3))
    print(name)
    for step in (1, 2, 3):
        h, _ = cell(x, h)
        print("  step", step, h[0].numpy().round(4))
