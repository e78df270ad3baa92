import keras

features, units = 8, 3
one = units * features + units**2 + units
formulas = {
    "SimpleRNN": one,
    "GRU": 3 * (one + units),
    "LSTM": 4 * one,
}
for name, formula in formulas.items():
    layer = getattr(keras.layers, name)(units)
    layer.build((None, 4, features))
    both = keras.layers.Bidirectional(layer)
    both.build((None, 4, features))
    print(f"{name:9} formula {formula:3}", end=", ")
    print(f"layer {layer.count_params():3}", end=", ")
    print(f"Bidirectional {both.count_params()}")
