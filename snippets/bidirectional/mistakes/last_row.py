import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
changed = x.copy()
changed[:, :3] += 1.0
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
print("outputs[:, -1], before and after changing steps 0 to 2:")
for sequence in (x, changed):
    outputs = bidirectional(sequence)
    print("  ", to_numpy(outputs[0, -1]).round(4))
print("forward at the end, backward at the start:")
for sequence in (x, changed):
    outputs = bidirectional(sequence)
    ends = np.concatenate([outputs[0, -1, :3], outputs[0, 0, 3:]])
    print("  ", ends.round(4))
