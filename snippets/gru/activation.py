import keras

x = 10 * keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, activation=activation)
    outputs = gru(x).numpy()
    low, high = outputs.min(), outputs.max()
    print(f"{activation!s:4}: from {low:.4f} to {high:.4f}")
