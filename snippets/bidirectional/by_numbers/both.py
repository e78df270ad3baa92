import keras
import numpy as np

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
print(outputs.numpy().round(4))
names = ["forward_h", "forward_c", "backward_h", "backward_c"]
for name, state in zip(names, states, strict=True):
    print(f"{name:10}", tuple(state.shape), state.numpy().round(4))
