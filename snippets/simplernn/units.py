import keras

x = keras.random.normal((2, 4, 8))
for units in (1, 3, 100):
    simple_rnn = keras.layers.SimpleRNN(units=units)
    outputs = simple_rnn(x)
    print(f"units={units}:", tuple(outputs.shape), end=", ")
    print(simple_rnn.count_params(), "parameters")

lstm = keras.layers.LSTM(100)
lstm.build(x.shape)
print("LSTM(100):", lstm.count_params(), "parameters")
