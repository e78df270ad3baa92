import keras

layers = keras.layers
x = keras.Input((4, 8), batch_size=2)
lower = layers.LSTM(5, return_sequences=True)
upper = layers.LSTM(3)
print("two layers:", lower(x).shape, upper(lower(x)).shape)

cells = [layers.LSTMCell(5), layers.GRUCell(3)]
outputs, *states = layers.RNN(cells, return_state=True)(x)
shapes = [tuple(y.shape) for y in keras.tree.flatten(states)]
print("two cells:", outputs.shape, *shapes)

lstm = layers.LSTM(3, stateful=True)
outputs = lstm(x)
print("stateful:", outputs.shape, *[s.shape for s in lstm.states])
