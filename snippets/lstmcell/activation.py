import keras

x = 3 * keras.random.normal((2, 8), seed=1)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, activation=activation)
    _, (h, c) = cell(x, cell.get_initial_state(batch_size=2))
    print(f"activation={activation}")
    print("  c:", c[0].numpy().round(4))
    print("  h:", h[0].numpy().round(4))
