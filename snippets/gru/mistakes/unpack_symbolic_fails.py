import keras

inputs = keras.Input((4, 8))
gru = keras.layers.GRU(3)
outputs, state_h = gru(inputs)
