import keras

x = keras.random.normal((2, 4, 8), seed=0)
for unroll in (True, False):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(
        3, activity_regularizer=keras.regularizers.L2(0.01)
    )
    keras.layers.RNN(cell, unroll=unroll)(x)
    print(f"unroll={unroll}: {len(cell.losses)} losses")
    for start in range(0, len(cell.losses), 3):
        part = cell.losses[start : start + 3]
        print("  y, h, c:", *[f"{float(p):.4f}" for p in part])
