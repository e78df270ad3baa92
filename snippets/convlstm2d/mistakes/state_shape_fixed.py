import keras
import numpy as np

x = np.ones((2, 4, 8, 8, 1))
layer = keras.layers.ConvLSTM2D(3, 3)
layer.build(x.shape)
state_h, state_c = layer.get_initial_state(batch_size=2)
state_c = keras.ops.ones_like(state_c)
outputs = layer(x, initial_state=[state_h, state_c])
print(tuple(state_c.shape), "->", tuple(outputs.shape))
