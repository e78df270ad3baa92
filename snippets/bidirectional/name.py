import keras

lstm = keras.layers.LSTM(3, name="reader")
bidirectional = keras.layers.Bidirectional(lstm, name="encoder")
model = keras.Sequential([keras.Input((4, 8)), bidirectional])
print([layer.name for layer in model.layers])
for weight in model.weights:
    print(weight.path)
