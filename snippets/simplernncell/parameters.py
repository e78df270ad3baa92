import keras

features, units = 8, 3
for cls in ("SimpleRNNCell", "GRUCell", "LSTMCell"):
    cell = getattr(keras.layers, cls)(units)
    cell.build((None, features))
    print(f"{cls:13}", cell.count_params())
print("3 * 8 + 3**2 + 3 =", 3 * 8 + 3**2 + 3)
