import keras
import numpy as np

doc = " ".join(keras.layers.LSTM.__doc__.split())
start = doc.index("return_state: ")
print(*doc[start:].split(". ")[:2], sep="\n")

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, *states = lstm(x)
print("states:", len(states))
