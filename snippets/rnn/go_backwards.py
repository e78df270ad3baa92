import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
backward = keras.layers.RNN(
    cells, return_sequences=True, go_backwards=True
)
forward = keras.layers.RNN(cells, return_sequences=True)
outputs = backward(x)
print("backward:         ", outputs[0, :, 0].numpy().round(4))
outputs = forward(x[:, ::-1])
print("forward, reversed:", outputs[0, :, 0].numpy().round(4))
outputs = forward(x)
print("forward:          ", outputs[0, :, 0].numpy().round(4))
