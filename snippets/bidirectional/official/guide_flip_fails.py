import keras

lstm = keras.layers.LSTM(3)
bidirectional = keras.layers.Bidirectional(lstm)
print("False ->", bidirectional.backward_layer.go_backwards)
lstm = keras.layers.LSTM(3, go_backwards=True)
bidirectional = keras.layers.Bidirectional(lstm)
