import keras

bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3), return_sequences=True
)
