import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
x[0, 2:] = 0.0
masking = keras.layers.Masking()
mask = masking.compute_mask(x)
state = np.zeros((2, 3), "float32")
gru = keras.layers.GRU(3)
print("no mask:      ", gru(x)[0].numpy().round(4))
print("masked:       ", gru(masking(x))[0].numpy().round(4))
outputs = gru(masking(x), initial_state=state)
print("initial_state:", outputs[0].numpy().round(4))
outputs = gru(masking(x), initial_state=state, mask=mask)
print("and mask=:    ", outputs[0].numpy().round(4))
