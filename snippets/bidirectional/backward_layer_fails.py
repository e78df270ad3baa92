import keras

forward = keras.layers.LSTM(3)
backward = keras.layers.LSTM(3)
bidirectional = keras.layers.Bidirectional(
    forward, backward_layer=backward
)
