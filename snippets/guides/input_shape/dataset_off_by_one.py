import keras
import numpy as np

series = np.arange(10.0).reshape(10, 1)
for name, targets in ("series", series), ("series[4:]", series[4:]):
    dataset = keras.utils.timeseries_dataset_from_array(
        series, targets, sequence_length=4, batch_size=1
    )
    x, y = next(iter(dataset))
    print(f"targets={name}:", end=" ")
    print(x[0, :, 0].numpy(), "->", y[0].numpy())
