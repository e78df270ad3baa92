import keras

x = 10 * keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, activation=activation)
    largest = keras.ops.max(keras.ops.abs(lstm(x)))
    print(f"{activation}: largest output {float(largest):.4f}")
