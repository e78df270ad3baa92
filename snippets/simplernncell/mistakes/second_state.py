import keras

keras.utils.set_random_seed(0)
x, ones = keras.ops.ones((2, 8)), keras.ops.ones((2, 3))
cell = keras.layers.SimpleRNNCell(3)
for c in (0.0, 100.0):
    outputs, states = cell(x, [ones, c * ones])
    print(f"c = {c}:", outputs[0].numpy().round(4), end=" ")
    print("new states:", len(states))
