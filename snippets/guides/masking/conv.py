import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
x[0, 2:] = 0
mask = keras.layers.Masking().compute_mask(x)
lstm = keras.layers.LSTM(3)
for count in (1, 2):
    convs = keras.Sequential(
        [
            keras.layers.Conv1D(5, 3, padding="same")
            for _ in range(count)
        ]
    )
    lost = lstm(convs(x))
    kept = lstm(convs(x), mask=mask)
    alone = lstm(convs(x[:, :2]))
    print("Conv1D:", count)
    print("  alone:     ", to_numpy(alone[0]).round(4))
    print("  no mask:   ", to_numpy(lost[0]).round(4))
    print("  with mask=:", to_numpy(kept[0]).round(4))
