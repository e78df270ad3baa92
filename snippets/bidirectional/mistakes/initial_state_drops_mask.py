import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
padded = keras.ops.where(mask[..., None], x, 0.0)
masked = keras.layers.Masking()(padded)
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
zeros = [np.zeros((2, 3))] * 4
print(
    "no mask:        ",
    bidirectional(padded)[0, :3].numpy().round(4),
)
print(
    "Masking:        ",
    bidirectional(masked)[0, :3].numpy().round(4),
)
outputs = bidirectional(masked, initial_state=zeros)
print("+ initial_state:", outputs[0, :3].numpy().round(4))
outputs = bidirectional(masked, initial_state=zeros, mask=mask)
print("+ explicit mask:", outputs[0, :3].numpy().round(4))
