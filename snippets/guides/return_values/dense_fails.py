import keras

inputs = keras.Input((4, 8))
results = keras.layers.LSTM(3, return_state=True)(inputs)
answers = keras.layers.Dense(1)(results)
