import keras

forward = keras.layers.LSTM(3)
backward = keras.layers.LSTM(3, go_backwards=True, stateful=True)
bidirectional = keras.layers.Bidirectional(
    forward, backward_layer=backward
)
