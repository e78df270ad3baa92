import keras

cell = keras.layers.LSTMCell(3)
print("before build:", len(cell.weights))
cell.build((None, 8))
for weight in cell.weights:
    print(weight.path, weight.shape)

lstm = keras.layers.LSTM(3)
lstm.build((None, 4, 8))
shapes = [weight.shape for weight in lstm.weights]
print("as the layer:", shapes == [w.shape for w in cell.weights])
