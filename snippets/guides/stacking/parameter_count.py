import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3, return_sequences=True),
        keras.layers.LSTM(5),
    ]
)
for layer in model.layers:
    f, u = layer.input.shape[-1], layer.units
    count = 4 * (f * u + u * u + u)
    print(f"4 * ({f} * {u} + {u} * {u} + {u}) = {count}")
    print("count_params():", layer.count_params())
