import keras
import numpy as np

keras.utils.set_random_seed(0)
ones = keras.ops.ones((1, 4, 8))
lstm = keras.layers.LSTM(3, dropout=0.5, seed=0)
mask = lstm.cell.get_dropout_mask(ones[:, 0])
print("inside the LSTM, one mask for all 4 timesteps:")
print(np.array(mask)[0])

layer = keras.layers.Dropout(0.5, seed=0)
print("a Dropout layer in front, one mask a timestep:")
print(np.array(layer(ones, training=True))[0])

same = keras.layers.Dropout(0.5, noise_shape=(None, 1, 8), seed=0)
print("the same with noise_shape=(None, 1, 8):")
print(np.array(same(ones, training=True))[0])
