import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

for timesteps in (4, 10, 20, 40):
    x = to_numpy(keras.random.normal((2, timesteps, 8), seed=0))
    changed = x.copy()
    changed[:, 0] = -x[:, 0]
    print(f"{timesteps:2} timesteps", end="")
    for cls in (keras.layers.SimpleRNN, keras.layers.LSTM):
        keras.utils.set_random_seed(0)
        layer = cls(3)
        difference = np.abs(layer(x) - layer(changed)).max()
        print(f", {cls.__name__} {difference:.4f}", end="")
    print()
