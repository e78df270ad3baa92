import keras

keras.layers.LSTM(3)(keras.ops.ones((2, 0, 8)))
