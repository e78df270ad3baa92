import textwrap

import keras

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("The second variant")
print(textwrap.fill(doc[start:].split(" (GPU")[0], 66))
start = doc.index("To use this variant")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

print("CuDNNGRU exists:", hasattr(keras.layers, "CuDNNGRU"))
gru = keras.layers.GRU(3)
activation = gru.recurrent_activation.__name__
print(f"defaults: {gru.reset_after}, {activation}")
