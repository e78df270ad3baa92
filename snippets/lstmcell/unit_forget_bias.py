import keras

x = keras.ops.zeros((2, 8))
for flag in (True, False):
    cell = keras.layers.LSTMCell(3, unit_forget_bias=flag)
    states = [keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))]
    kept = []
    for _ in range(4):
        _, states = cell(x, [keras.ops.zeros((2, 3)), states[1]])
        kept.append(round(float(states[1][0, 0]), 4))
    print(f"unit_forget_bias={flag}: c = 1.0,", *kept)
