import keras

features, units = 8, 3
for use_bias in (True, False):
    simple_rnn = keras.layers.SimpleRNN(units, use_bias=use_bias)
    simple_rnn.build((None, 4, features))
    bias = units if use_bias else 0
    formula = units * features + units**2 + bias
    print(f"use_bias={use_bias}")
    print("  count_params:", simple_rnn.count_params())
    print("  formula:     ", formula)
