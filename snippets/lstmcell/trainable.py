import keras

for trainable in (True, False):
    cell = keras.layers.LSTMCell(3, trainable=trainable)
    rnn = keras.layers.RNN(cell)
    rnn.build((None, 4, 8))
    print(f"trainable={trainable}:", end=" ")
    print("cell", len(cell.trainable_weights), end=", ")
    print("RNN", len(rnn.trainable_weights), "trainable")
