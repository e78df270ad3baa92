import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
states = cell.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = cell(x[:, t], states)
loss = keras.ops.mean(outputs**2)
print("loss:     ", round(float(loss), 4))
print("penalties:", [round(float(p), 4) for p in cell.losses])
print("total:    ", round(float(loss + sum(cell.losses)), 4))
