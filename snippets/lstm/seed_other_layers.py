import keras
from keras.ops import convert_to_numpy as to_numpy

for seed in (None, 1):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, seed=seed)
    dense = keras.layers.Dense(3)
    lstm.build((2, 4, 8))
    dense.build((2, 3))
    print(f"seed={seed}")
    print("  LSTM: ", to_numpy(lstm.cell.kernel[0, :3]).round(4))
    print("  Dense:", to_numpy(dense.kernel[0]).round(4))
