import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = 3 * keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
print("they begin at:", *map(np.unique, lstm.get_initial_state(2)))
_, h, c = [to_numpy(y) for y in lstm(x)]
print("every |h| < 1:", np.abs(h).max() < 1)
print("every |c| < 1:", np.abs(c).max() < 1)
