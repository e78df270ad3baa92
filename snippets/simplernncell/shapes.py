import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
cell = keras.layers.SimpleRNNCell(3)

outputs, states = cell(x, [h])
print("outputs:", outputs[0].numpy().round(4))
print("list in, list out:    ", states[0][0].numpy().round(4))

outputs, state = cell(x, h)
print("tensor in, tensor out:", state[0].numpy().round(4))
