import keras

inputs = keras.Input((4, 8))
keras.layers.LSTM(3, stateful=True)(inputs)
