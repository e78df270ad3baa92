import keras

x = keras.ops.ones((2, 4, 8))
for dtype, initializer in (
    ("mixed_bfloat16", "orthogonal"),
    ("bfloat16", "glorot_uniform"),
):
    lstm = keras.layers.LSTM(
        3, dtype=dtype, recurrent_initializer=initializer
    )
    print(dtype, initializer, lstm(x).dtype.name)
