import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False]] * 2)
gru = keras.layers.GRU(4)
print("gru(x, mask):     ", gru(x, mask)[0].numpy().round(4))
outputs = gru(x, initial_state=mask)
print("as initial_state: ", outputs[0].numpy().round(4))
print("gru(x, mask=mask):", gru(x, mask=mask)[0].numpy().round(4))
