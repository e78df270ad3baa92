import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for zero in False, True:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(
        3, 3, return_sequences=True, zero_output_for_mask=zero
    )
    outputs = layer(x, mask=mask)[0, :, 0, 0, 0, 0]
    print(f"{zero}:".ljust(6), to_numpy(outputs).round(4))
