import keras

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("bias_initializer: ")
print(doc[start:].split(". ")[0])

for reset_after in (True, False):
    gru = keras.layers.GRU(3, reset_after=reset_after)
    gru.build((2, 4, 8))
    print(f"reset_after={reset_after}:", tuple(gru.cell.bias.shape))
