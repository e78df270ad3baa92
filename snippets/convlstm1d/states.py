import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 1), seed=0)
layer = keras.layers.ConvLSTM1D(
    3, 3, stateful=True, return_state=True
)
print("before the first call:", layer.states)

_, state_h, state_c = layer(x)
for state, kept in zip(
    (state_h, state_c), layer.states, strict=True
):
    print(tuple(kept.shape))
    print("  returned:", to_numpy(state[0, 0]).round(4))
    print("  kept:    ", to_numpy(kept[0, 0]).round(4))

layer.states[0].assign(keras.ops.ones((2, 6, 3)))
print("assigned:   ", to_numpy(layer.states[0][0, 0]))
