import textwrap

import keras

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("reset_after: ")
print(textwrap.fill(doc[start:].split(" use_cudnn: ")[0], 66))

for value in (True, False, "after", "before"):
    gru = keras.layers.GRU(3, reset_after=value)
    gru.build((2, 4, 8))
    shape = tuple(gru.cell.bias.shape)
    print(f"{value!r}: bias {shape}")
