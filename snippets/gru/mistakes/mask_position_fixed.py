import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
gru = keras.layers.GRU(3)
outputs = gru(x, mask=mask)
same = np.allclose(outputs, gru(x[:, :2]), atol=1e-6)
print("like the short sequence:", same)
