import keras
import numpy as np

outputs = keras.layers.LSTM(3)(np.ones((2, 4, 8), "float32"))
for name, convert in (
    ("convert_to_numpy(outputs)", keras.ops.convert_to_numpy),
    ("np.asarray(outputs)", np.asarray),
    ("outputs.numpy()", lambda tensor: tensor.numpy()),
):
    try:
        print(f"{name:26}", convert(outputs).shape)
    except Exception as error:
        print(f"{name:26}", type(error).__name__)
