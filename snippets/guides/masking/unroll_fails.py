import keras

model = keras.Sequential(
    [
        keras.Input((None, 8)),
        keras.layers.LSTM(3, unroll=True),
    ]
)
for length in (4, 2, 7):
    outputs = model.predict_on_batch(keras.ops.ones((2, length, 8)))
    print(length, outputs.shape)
