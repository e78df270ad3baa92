import keras
import numpy as np

doc = " ".join(keras.layers.Bidirectional.__doc__.split())
start = doc.index("If `None`, the outputs will not")
print(doc[start:].split(", they")[0])
print("they" + doc[start:].split(", they")[1].split(". ")[0])

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3)
bidirectional = keras.layers.Bidirectional(lstm, merge_mode=None)
print("run:", type(bidirectional(x)).__name__)
