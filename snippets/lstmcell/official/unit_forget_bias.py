import keras

doc = " ".join(keras.layers.LSTMCell.__doc__.split())
print(next(s for s in doc.split(". ") if "will also force" in s))

cell = keras.layers.LSTMCell(
    2,
    bias_initializer=keras.initializers.Constant(5.0),
    unit_forget_bias=True,
)
cell.build((None, 8))
print("run:", cell.bias.numpy())
