import keras

source = keras.Input((6, 8))
target = keras.Input((4, 5))
encoder = keras.layers.LSTM(3, return_state=True)
_, state_h, state_c = encoder(source)
decoder = keras.layers.LSTM(3, return_sequences=True)
outputs = decoder(target, initial_state=[state_h, state_c])
answers = keras.layers.Dense(5, activation="softmax")(outputs)
model = keras.Model([source, target], answers)
print("state_h:", state_h.shape)
print("state_c:", state_c.shape)
print("outputs:", outputs.shape)
print("answers:", answers.shape)
