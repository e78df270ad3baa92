import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs, state_h, state_c = lstm(inputs)
