import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
lstm = keras.layers.LSTM(3)
outputs = lstm(x, mask=mask)
print(np.allclose(outputs, lstm(x[:, :2]), atol=1e-6))
