import keras
import numpy as np

x = keras.random.normal((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])

last = keras.layers.SimpleRNN(3)
print("last: ", last.compute_mask(x, mask))

every = keras.layers.SimpleRNN(3, return_sequences=True)
print("every:", every.compute_mask(x, mask).tolist())

both = keras.layers.SimpleRNN(
    3, return_sequences=True, return_state=True
)
output_mask, state_mask = both.compute_mask(x, mask)
print("both: ", output_mask.tolist())
print("state:", state_mask)
