import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.GRUCell(3)
for c in (0.0, 100.0):
    outputs, states = cell(x, [h, c * h])
    print(f"c = {c}:", outputs[0].numpy().round(4), end=" ")
    print("new states:", len(states))
