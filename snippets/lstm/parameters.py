import keras

features, units = 8, 3
for use_bias in (True, False):
    lstm = keras.layers.LSTM(units, use_bias=use_bias)
    lstm.build((None, 4, features))
    bias = units if use_bias else 0
    formula = 4 * (units * features + units**2 + bias)
    print(f"use_bias={use_bias}")
    print("  count_params:", lstm.count_params())
    print("  formula:     ", formula)
