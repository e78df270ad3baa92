import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

series = np.arange(10.0).reshape(10, 1)
for name, targets in ("series", series), ("series[4:]", series[4:]):
    dataset = keras.utils.timeseries_dataset_from_array(
        series, targets, sequence_length=4, batch_size=1
    )
    x, y = next(iter(dataset))
    print(f"targets={name}:", end=" ")
    print(to_numpy(x[0, :, 0]), "->", to_numpy(y[0]))
