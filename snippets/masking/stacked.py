import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
x[0, 2:] = 0.0
layers = keras.layers
model = keras.Sequential(
    [
        layers.LSTM(3, return_sequences=True),
        layers.Bidirectional(layers.GRU(3, return_sequences=True)),
        layers.Dense(5),
        layers.LSTM(3),
    ]
)
print("no mask:      ", model(x)[0].numpy().round(4))
print(
    "masked:       ", model(layers.Masking()(x))[0].numpy().round(4)
)
print("first 2 steps:", model(x[:, :2])[0].numpy().round(4))
