import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False]] * 2)
gru = keras.layers.GRU(4)
print("gru(x, mask):     ", to_numpy(gru(x, mask)[0]).round(4))
outputs = gru(x, initial_state=mask)
print("as initial_state: ", to_numpy(outputs[0]).round(4))
print("gru(x, mask=mask):", to_numpy(gru(x, mask=mask)[0]).round(4))
