import keras

cell = keras.layers.GRUCell(3, trainable=False)
rnn = keras.layers.RNN(cell)
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4, 8)), rnn, head])
print("cell: ", len(cell.trainable_weights), "trainable")
print("model:", [w.path for w in model.trainable_weights])
