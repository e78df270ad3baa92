import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
changed = x.copy()
changed[:, 2] += 1.0
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
print("output at step 1, before and after changing step 2")
for sequence in (x, changed):
    print(to_numpy(bidirectional(sequence)[0, 1]).round(4))
