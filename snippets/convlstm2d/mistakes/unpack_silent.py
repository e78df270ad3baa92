import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((3, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(3, 3)
outputs, state_h, state_c = layer(x)
print("outputs:", tuple(outputs.shape))
print("state_c:", tuple(state_c.shape))
same = np.allclose(state_c, layer(x)[2], atol=1e-6)
print("state_c is sample 2:", same)

layer = keras.layers.ConvLSTM2D(3, 3, return_state=True)
outputs, state_h, state_c = layer(x)
print("with return_state:", tuple(state_c.shape))
