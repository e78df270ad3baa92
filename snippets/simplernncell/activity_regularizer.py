import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.SimpleRNNCell(
    3, activity_regularizer=keras.regularizers.L2(0.01)
)
outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
squares = float(keras.ops.sum(outputs**2))
print("0.01 * sum / 2:", round(0.01 * squares / 2, 4))
print("losses:", [round(float(loss), 4) for loss in cell.losses])
