import keras

lstm = keras.layers.LSTM(3)
print("LSTM:", lstm.reset_state())
bidirectional = keras.layers.Bidirectional(lstm)
bidirectional.reset_state()
