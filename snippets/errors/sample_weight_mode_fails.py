import keras

lstm = keras.layers.LSTM(3, return_sequences=True)
model = keras.Sequential([keras.Input((4, 8)), lstm])
model.compile(loss="mse", sample_weight_mode="temporal")
