import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs = bidirectional(x, mask=mask)
short = bidirectional(x[:, :2])
same = np.allclose(outputs, short, atol=1e-6)
print("like the short sequence:", same)
