import keras

layers = keras.layers
for layer, shape in (
    (layers.Dense(3), (4, 8)),
    (layers.Dense(3), (None, 8)),
    (layers.Conv2D(3, 3), (4, 8, 8, 1)),
    (layers.Flatten(), (4, 8, 8, 1)),
    (layers.LSTM(3), (4, 5, 8)),
    (layers.LSTM(3, return_sequences=True), (4, 5, 8)),
):
    inputs = keras.Input(shape)
    outputs = layers.TimeDistributed(layer)(inputs)
    name = type(layer).__name__
    print(f"{name:8}", inputs.shape, "->", outputs.shape)
