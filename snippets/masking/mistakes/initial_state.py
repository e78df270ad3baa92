import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
masking = keras.layers.Masking()
mask = masking.compute_mask(x)
state = np.zeros((2, 3), "float32")
gru = keras.layers.GRU(3)
print("no mask:      ", to_numpy(gru(x)[0]).round(4))
print("masked:       ", to_numpy(gru(masking(x))[0]).round(4))
outputs = gru(masking(x), initial_state=state)
print("initial_state:", to_numpy(outputs[0]).round(4))
outputs = gru(masking(x), initial_state=state, mask=mask)
print("and mask=:    ", to_numpy(outputs[0]).round(4))
