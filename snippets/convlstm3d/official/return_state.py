import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index("return_state: ")
print(*doc[start:].split(". ")[:2], sep="\n")
start = doc.index("If `return_state`: ")
print(doc[start:].split(". ")[0])

layer = keras.layers.ConvLSTM3D(3, 3, return_state=True)
results = layer(np.ones((2, 4, 8, 8, 8, 1)))
print("run:", type(results).__name__, "of", len(results))
