import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, stateful=True)
)
print("before the first call:", bidirectional.states)
bidirectional(x)
names = ["forward_h", "forward_c", "backward_h", "backward_c"]
for name, state in zip(names, bidirectional.states, strict=True):
    print(
        f"{name:10}",
        tuple(state.shape),
        to_numpy(state[0]).round(4),
    )
for state in bidirectional.states:
    state.assign(keras.ops.ones((2, 3)))
print(
    "assigned:", to_numpy(bidirectional.forward_layer.states[0][0])
)
