import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3),
        keras.layers.Dense(1),
    ]
)

inputs = keras.Input((4, 8))
outputs = model.layers[1](model.layers[0](inputs))
functional = keras.Model(inputs, outputs)
print("Sequential:", model(x)[:, 0].numpy().round(4))
print("functional:", functional(x)[:, 0].numpy().round(4))
