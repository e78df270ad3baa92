import keras

inputs = keras.Input((4, 8))
results = keras.layers.LSTM(3, return_state=True)(inputs)
outputs, state_h, state_c = results
answers = keras.layers.Dense(1)(outputs)
model = keras.Model(inputs, [answers, state_h, state_c])
print("results:", type(results).__name__, len(results))
print("answers:", answers.shape)
