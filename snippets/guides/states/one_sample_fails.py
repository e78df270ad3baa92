import keras

model = keras.Sequential(
    [
        keras.Input(batch_shape=(4, 4, 8)),
        keras.layers.LSTM(3, stateful=True),
    ]
)
print(tuple(model(keras.ops.ones((4, 4, 8))).shape))
model(keras.ops.ones((1, 4, 8)))
