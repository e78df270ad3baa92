import keras
import numpy as np

table = np.arange(80.0).reshape(10, 8)
targets = table[4:, 0]
dataset = keras.utils.timeseries_dataset_from_array(
    table, targets, sequence_length=4, batch_size=2
)
for x, y in dataset:
    print("x", tuple(x.shape), "y", tuple(y.shape))
x, y = next(iter(dataset))
print("column 0 of the first window:", x[0, :, 0].numpy())
print("its target:", y[0].numpy())
