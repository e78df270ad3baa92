import keras

layers = keras.layers
x = keras.random.normal((2, 4, 8))
print("inputs:", tuple(x.shape))
cells = [layers.LSTMCell(3), layers.GRUCell(3)]
for layer in (
    layers.RNN(layers.LSTMCell(3), return_state=True),
    layers.RNN(layers.StackedRNNCells(cells), return_state=True),
    layers.Bidirectional(layers.LSTM(3, return_state=True)),
):
    outputs, *states = layer(x)
    tensors = len(keras.tree.flatten(states))
    print(type(layer).__name__, end=": ")
    print(tuple(outputs.shape), "states", tensors, end=", ")
    print("parameters", layer.count_params())

per_timestep = layers.TimeDistributed(layers.Dense(3))
for layer in per_timestep, layers.Masking():
    outputs = layer(x)
    print(type(layer).__name__, end=": ")
    print(tuple(outputs.shape), end=", ")
    print("parameters", layer.count_params())
