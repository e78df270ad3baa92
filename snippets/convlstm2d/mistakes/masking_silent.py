import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.uniform((1, 4, 8, 8, 1), seed=0).numpy()
x[0, 2, 3, 3] = 0
masked = keras.layers.Masking()(x)
layer = keras.layers.ConvLSTM2D(3, 3, padding="same")
plain = layer(x)[0, 3, 3].numpy()
print("no mask:        ", plain.round(4))
print("Masking:        ", layer(masked)[0, 3, 3].numpy().round(4))
outputs = layer(x, mask=np.ones((1, 4), bool))
print("mask= per frame:", outputs[0, 3, 3].numpy().round(4))
