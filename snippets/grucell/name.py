import keras

cell = keras.layers.GRUCell(3, name="decoder")
cell.build((None, 8))
print([weight.path for weight in cell.weights])

cell = keras.layers.GRUCell(3, name="decoder")
rnn = keras.layers.RNN(cell, name="rnn")
model = keras.Sequential([keras.Input((4, 8)), rnn])
print([layer.name for layer in model.layers])
print(model.weights[0].path)
