import keras

x = keras.random.normal((32, 25, 1))
last = keras.layers.LSTM(20)(x)
every = keras.layers.LSTM(20, return_sequences=True)(x)
print("last: ", tuple(last.shape), end=" -> ")
print(tuple(keras.layers.Dense(10)(last).shape))
print("every:", tuple(every.shape), end=" -> ")
print(tuple(keras.layers.Dense(10)(every).shape))

results = keras.layers.LSTM(
    20, return_sequences=True, return_state=True
)(x)
print("both: ", *[tuple(r.shape) for r in results])
