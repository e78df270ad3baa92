import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

table = np.arange(80.0).reshape(10, 8)
targets = table[4:, 0]
dataset = keras.utils.timeseries_dataset_from_array(
    table, targets, sequence_length=4, batch_size=2
)
for x, y in dataset:
    print("x", tuple(x.shape), "y", tuple(y.shape))
x, y = next(iter(dataset))
print("column 0 of the first window:", to_numpy(x[0, :, 0]))
print("its target:", to_numpy(y[0]))
