import keras

x = keras.random.normal((2, 4, 8))

outputs = keras.layers.SimpleRNN(3)(x)
print("neither:  ", tuple(outputs.shape))

outputs = keras.layers.SimpleRNN(3, return_sequences=True)(x)
print("sequences:", tuple(outputs.shape))

results = keras.layers.SimpleRNN(3, return_state=True)(x)
print("state:    ", *[tuple(r.shape) for r in results])

results = keras.layers.SimpleRNN(
    3, return_sequences=True, return_state=True
)(x)
print("both:     ", *[tuple(r.shape) for r in results])
