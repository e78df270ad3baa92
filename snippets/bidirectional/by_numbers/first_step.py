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
bidirectional = keras.layers.Bidirectional(lstm)
outputs, _, _, backward_h, _ = bidirectional(x)
backward = bidirectional.backward_layer
computed, *_ = backward(x)
first, *_ = backward(x[:, 3:])
print(
    "in order of computing:", to_numpy(computed[0, :, 0]).round(4)
)
print("in order of timesteps:", to_numpy(outputs[0, :, 3]).round(4))
print("backward_h:           ", to_numpy(backward_h[0, 0]).round(4))
print("timestep 3 alone:     ", to_numpy(first[0, 0, 0]).round(4))
