import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=keras.initializers.Constant(0.1),
    recurrent_initializer=keras.initializers.Constant(0.1),
    unit_forget_bias=False,
    return_state=True,
)
results = keras.layers.Bidirectional(lstm)(x)
names = ["outputs", "forward_h", "forward_c"]
names += ["backward_h", "backward_c"]
for name, result in zip(names, results, strict=True):
    print(
        f"{name:10}", tuple(result.shape), to_numpy(result).round(4)
    )
