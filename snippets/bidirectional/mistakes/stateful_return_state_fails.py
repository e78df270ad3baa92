import keras
import numpy as np

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True, return_state=True)
print("LSTM:", len(lstm(x)), "values")
bidirectional = keras.layers.Bidirectional(lstm)
results = bidirectional(x)
