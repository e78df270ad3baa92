import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("If `return_state`: ")
print(doc[start:].split(". ")[0])

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
print("run:", type(lstm(x)).__name__)
