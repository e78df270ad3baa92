import keras

keras.layers.LSTM(3, dtype="bfloat16")(keras.ops.ones((2, 4, 8)))
