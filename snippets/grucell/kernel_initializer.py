import keras

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
for name in ("glorot_uniform", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, kernel_initializer=name)
    print(name)
    for sample in cell(x, h)[0].numpy().round(4):
        print(" ", sample)
