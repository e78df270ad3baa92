import keras

x = keras.ops.ones((2, 8))
cell = keras.layers.SimpleRNNCell(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
h = keras.ops.zeros((2, 3))
for step in (1, 2):
    h, _ = cell(x, h)
    losses = [round(float(loss), 4) for loss in cell.losses]
    print("after step", step, losses)
print("kernel:", cell.kernel.shape)
