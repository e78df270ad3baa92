import keras

x = keras.random.normal((2, 4, 8))
last = keras.layers.LSTM(3)(x)
every = keras.layers.LSTM(3, return_sequences=True)(x)
for name, outputs in ("last ", last), ("every", every):
    dense = keras.layers.Dense(5)
    answers = dense(outputs)
    print(name, tuple(outputs.shape), "->", end=" ")
    print(tuple(answers.shape), end=", ")
    print("parameters", dense.count_params())
