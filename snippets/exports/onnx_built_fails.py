import keras

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model.export("model.onnx", format="onnx", verbose=False)
