import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
whole = to_numpy(lstm(x)[0])
_, *states = lstm(x[:, :2])
alone = lstm(x[:, 2:])
passed = lstm(x[:, 2:], initial_state=states)
for name, second in (
    ("second half alone:     ", alone),
    ("with the states passed:", passed),
):
    same = np.allclose(to_numpy(second[0]), whole, atol=1e-6)
    print(name, "as the whole", same)
