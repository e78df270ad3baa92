import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(
    3, activity_regularizer=keras.regularizers.L2(0.01)
)
states = cell.get_initial_state(batch_size=2)
for t in range(2):
    outputs, states = cell(x[:, t], states)
    for name, value in zip("yhc", (outputs, *states), strict=True):
        penalty = 0.01 * float(keras.ops.sum(value**2)) / 2
        print(f"{name}: {penalty:.4f}", end=", ")
    print("losses:", [round(float(p), 4) for p in cell.losses])
