import keras
import numpy as np

x = np.ones((2, 8))
lstm = keras.layers.LSTM(3)
print("8 timesteps, 1 feature: ", tuple(lstm(x[:, :, None]).shape))
print("kernel:", tuple(lstm.cell.kernel.shape))

lstm = keras.layers.LSTM(3)
print("1 timestep,  8 features:", tuple(lstm(x[:, None, :]).shape))
print("kernel:", tuple(lstm.cell.kernel.shape))
