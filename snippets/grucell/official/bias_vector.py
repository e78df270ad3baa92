import keras

doc = " ".join(keras.layers.GRUCell.__doc__.split())
start = doc.index("bias_initializer: ")
print(doc[start:].split(". ")[0])

for flag in (True, False):
    cell = keras.layers.GRUCell(3, reset_after=flag)
    cell.build((None, 8))
    print(f"reset_after={flag}:", cell.bias.shape)
