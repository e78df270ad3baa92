import keras

x, h = keras.ops.zeros((2, 8)), keras.ops.zeros((2, 3))
half = keras.initializers.Constant(0.5)
for name, initializer in (("zeros", "zeros"), ("half", half)):
    cell = keras.layers.SimpleRNNCell(
        3, bias_initializer=initializer
    )
    outputs, _ = cell(x, h)
    print(f"{name:5} bias", cell.bias.numpy(), end=" ")
    print("outputs", outputs[0].numpy().round(4))
