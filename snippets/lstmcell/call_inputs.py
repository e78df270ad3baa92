import keras

cell = keras.layers.LSTMCell(3)
for shape in ((2, 8), (5, 8)):
    x = keras.ops.ones(shape, dtype="int32")
    states = cell.get_initial_state(batch_size=shape[0])
    outputs, _ = cell(inputs=x, states=states)
    print(shape, "->", tuple(outputs.shape), outputs.dtype.name)
