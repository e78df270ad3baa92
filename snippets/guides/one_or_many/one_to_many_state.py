import keras

picture = keras.Input((8,))
words = keras.Input((4, 5))
state_h = keras.layers.Dense(3, activation="tanh")(picture)
state_c = keras.layers.Dense(3)(picture)
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(words, initial_state=[state_h, state_c])
print("picture:", picture.shape, "words:", words.shape)
print("outputs:", outputs.shape)
