import keras

inputs = keras.Input((4, 8))
model = keras.Sequential([inputs, keras.layers.LSTM(3)])
model.export("folder", verbose=False)
keras.models.load_model("folder")
