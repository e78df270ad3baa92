import keras

features, units = 8, 3
for reset_after in (True, False):
    gru = keras.layers.GRU(units, reset_after=reset_after)
    gru.build((None, 4, features))
    bias = 2 * units if reset_after else units
    formula = 3 * (units * features + units**2 + bias)
    print(f"reset_after={reset_after}")
    print("  count_params:", gru.count_params())
    print("  formula:     ", formula)
