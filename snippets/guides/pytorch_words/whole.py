import keras

inputs = keras.Input((4, 8))
lower = keras.layers.LSTM(3, return_sequences=True)(inputs)
between = keras.layers.Dropout(0.5)(lower)
upper = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
model = keras.Model(inputs, upper(between))
output, h, c = model(keras.random.normal((2, 4, 8)))
print("output:", tuple(output.shape))
print("h of the upper layer:", tuple(h.shape))
print("c of the upper layer:", tuple(c.shape))
