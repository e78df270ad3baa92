import keras

cell = keras.layers.LSTMCell(3)
for batch_size in (2, 1):
    x = keras.ops.ones((batch_size, 8))
    h = keras.ops.zeros((batch_size, 3))
    outputs, _ = cell(x, h)
    print("batch size", batch_size, tuple(outputs.shape))
