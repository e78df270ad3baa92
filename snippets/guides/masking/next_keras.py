import warnings

import keras

warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0).numpy()
x[0, 2:] = 0
masking = keras.layers.Masking()
masked, mask = masking(x), masking.compute_mask(x)
first = keras.layers.LSTM(3, return_sequences=True)
second = keras.layers.LSTM(3)
alone = second(first(x[:, :2]))
print("alone:           ", alone[0].numpy().round(4))

for supports in (True, False):
    first.supports_masking = second.supports_masking = supports
    print("supports_masking:", supports)
    stacked = second(first(masked))
    given = second(first(masked, mask=mask), mask=mask)
    print("  as it is:      ", stacked[0].numpy().round(4))
    print("  mask= to each: ", given[0].numpy().round(4))
