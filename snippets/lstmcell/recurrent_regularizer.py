import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(
    3,
    recurrent_initializer="ones",
    recurrent_regularizer=keras.regularizers.L2(0.01),
)
states = cell.get_initial_state(batch_size=2)
for step in (1, 2, 3):
    _, states = cell(x, states)
    losses = [round(float(loss), 4) for loss in cell.losses]
    print("after step", step, losses)
