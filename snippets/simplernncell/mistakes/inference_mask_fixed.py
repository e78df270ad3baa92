import keras

cell = keras.layers.SimpleRNNCell(3, dropout=0.5)
for batch_size, training in ((5, False), (2, False), (2, True)):
    cell.reset_dropout_mask()
    x = keras.ops.ones((batch_size, 8))
    h = keras.ops.zeros((batch_size, 3))
    outputs, _ = cell(x, h, training=training)
    print(tuple(outputs.shape), f"training={training}")
