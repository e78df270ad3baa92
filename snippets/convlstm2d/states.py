import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(
    3, 3, stateful=True, return_state=True
)
print("before the first call:", layer.states)

_, state_h, state_c = layer(x)
for state, kept in zip(
    (state_h, state_c), layer.states, strict=True
):
    print(tuple(kept.shape))
    print("  returned:", state[0, 0, 0].numpy().round(4))
    print("  kept:    ", kept[0, 0, 0].numpy().round(4))

layer.states[0].assign(keras.ops.ones((2, 6, 6, 3)))
print("assigned:   ", layer.states[0][0, 0, 0].numpy())
