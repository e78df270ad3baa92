import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=keras.initializers.Constant(0.1),
    recurrent_initializer=keras.initializers.Constant(0.1),
    unit_forget_bias=False,
    return_sequences=True,
    return_state=True,
)
outputs, *states = keras.layers.Bidirectional(lstm)(x)
print("x      ", x.shape)
print("outputs", tuple(outputs.shape))
print(to_numpy(outputs).round(4))
names = ["forward_h", "forward_c", "backward_h", "backward_c"]
for name, state in zip(names, states, strict=True):
    print(
        f"{name:10}", tuple(state.shape), to_numpy(state).round(4)
    )
