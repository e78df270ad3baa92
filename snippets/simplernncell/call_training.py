import keras

keras.utils.set_random_seed(0)
x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
cell = keras.layers.SimpleRNNCell(3, dropout=0.5, seed=0)
print("default:", cell(x, h)[0][0].numpy().round(4))
for training in (False, True):
    outputs, _ = cell(x, h, training=training)
    print(f"{training!s:7}:", outputs[0].numpy().round(4))
