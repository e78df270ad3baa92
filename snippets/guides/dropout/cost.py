import keras

for name in ("LSTM", "GRU"):
    for rates in ({"dropout": 0.2}, {"recurrent_dropout": 0.2}):
        layer = getattr(keras.layers, name)(3, **rates)
        print(name, rates, end=" ")
        print("implementation:", layer.cell.implementation)
