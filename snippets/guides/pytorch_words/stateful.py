import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
passing = keras.layers.LSTM(3, return_state=True)
keeping = keras.layers.LSTM(3, stateful=True)
_, *states = passing(x[:, :2])
output = to_numpy(passing(x[:, 2:], initial_state=states)[0])
keeping.build((2, 2, 8))
keeping.set_weights(passing.get_weights())
for half in (x[:, :2], x[:, 2:]):
    kept = to_numpy(keeping(half))
    same = np.allclose(kept, output, atol=1e-6)
    print("as with the states passed:", same)
