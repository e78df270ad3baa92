import keras

inputs = keras.Input((4, 5, 8))
lstm = keras.layers.LSTM(3, return_state=True)
keras.layers.TimeDistributed(lstm)(inputs)
