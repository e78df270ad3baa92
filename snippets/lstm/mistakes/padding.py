import keras
import numpy as np

keras.utils.set_random_seed(0)
short = np.random.rand(1, 2, 8)
padding = np.zeros((1, 2, 8))
left = np.concatenate([padding, short], axis=1)
right = np.concatenate([short, padding], axis=1)

lstm = keras.layers.LSTM(3)
masking = keras.layers.Masking()
print("short:       ", lstm(short)[0].numpy().round(4))
print("left:        ", lstm(left)[0].numpy().round(4))
print("right:       ", lstm(right)[0].numpy().round(4))
print("left, mask:  ", lstm(masking(left))[0].numpy().round(4))
print("right, mask: ", lstm(masking(right))[0].numpy().round(4))
