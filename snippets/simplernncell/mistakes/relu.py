import keras

x = keras.ops.zeros((1, 8))
for name in ("tanh", "relu"):
    cell = keras.layers.SimpleRNNCell(
        3, activation=name, recurrent_initializer="ones"
    )
    h = keras.ops.ones((1, 3))
    for step in range(1, 101):
        h, _ = cell(x, h)
        if step in (1, 10, 100):
            print(f"{name} step {step:3}: {float(h[0, 0]):.4g}")
