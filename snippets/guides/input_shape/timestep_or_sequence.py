import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(32, 10, 8)
print("batch:       ", x.shape)
print("one sequence:", x[3].shape)
print("one timestep:", x[3, 6].shape)

lstm = keras.layers.LSTM(4, return_sequences=True)
before = np.array(lstm(x))
x[3, 6] = 0
after = np.array(lstm(x))
print("outputs:     ", after.shape)

changed = ~np.isclose(before, after, atol=1e-6).all(axis=-1)
sequences, timesteps = np.nonzero(changed)
print("changed sequences:", np.unique(sequences))
print("changed timesteps:", np.unique(timesteps))
