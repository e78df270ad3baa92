import keras

for flag in (True, False):
    cell = keras.layers.GRUCell(3, reset_after=flag)
    cell.build((None, 8))
    print(f"reset_after={flag}: bias {cell.bias.shape}", end=", ")
    print(cell.count_params(), "parameters")
