import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
padding = np.zeros((2, 4, 8), "float32")
masking = keras.layers.Masking()
lstm = keras.layers.LSTM(3, stateful=True)
for name, part in (("data", x), ("padding", padding), ("data", x)):
    outputs = lstm(masking(part))
    print(name)
    print("  outputs:", to_numpy(outputs[0]).round(4))
    print("  state_h:", to_numpy(lstm.states[0][0]).round(4))
