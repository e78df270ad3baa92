import keras

default = keras.layers.GRU(3)
changed = keras.layers.GRU(3, bias_initializer="ones")
for gru in (default, changed):
    gru.build((2, 4, 8))
    print(gru.cell.bias.numpy())
