import keras

model = keras.Sequential(
    [
        keras.Input(batch_shape=(2, 4, 8)),
        keras.layers.Bidirectional(
            keras.layers.LSTM(3, return_sequences=True)
        ),
        keras.layers.Bidirectional(
            keras.layers.LSTM(3, stateful=True)
        ),
        keras.layers.Dense(1),
    ]
)
for layer in model.layers:
    if getattr(layer, "stateful", False):
        layer.reset_state()
        print("reset:", layer.name)
