import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8))
x[:, 2:] = 0.0
masking = keras.layers.Masking()
mask = masking.compute_mask(x)
shifted = masking(x) + 1
lstm = keras.layers.LSTM(3)
first = lstm(shifted[:, :2])
outputs = lstm(shifted)
print("without mask=:", np.allclose(outputs, first, atol=1e-6))
outputs = lstm(shifted, mask=mask)
print("with mask=:   ", np.allclose(outputs, first, atol=1e-6))
