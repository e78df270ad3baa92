import keras

for seed in (None, 1):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, seed=seed)
    dense = keras.layers.Dense(3)
    lstm.build((2, 4, 8))
    dense.build((2, 3))
    print(f"seed={seed}")
    print("  LSTM: ", lstm.cell.kernel[0, :3].numpy().round(4))
    print("  Dense:", dense.kernel[0].numpy().round(4))
