import keras

lstm = keras.layers.LSTMCell(3)
gru = keras.layers.GRUCell(3)
simple = keras.layers.SimpleRNNCell(3)
for cell in (lstm, gru, simple):
    name = type(cell).__name__
    print(f"{name:13}", cell.state_size, cell.output_size)
