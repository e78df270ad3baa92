import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

series = np.arange(10.0)
for name, data in ("series[:-4]", series[:-4]), ("series", series):
    dataset = keras.utils.timeseries_dataset_from_array(
        data, series[4:], sequence_length=4, batch_size=16
    )
    x, y = next(iter(dataset))
    print(f"{name}: {len(x)} windows, targets {to_numpy(y)}")
