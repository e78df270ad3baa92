import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for autocast in (True, False):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, autocast=autocast)
    outputs = lstm(x)
    print("layer:", lstm.autocast, "cell:", lstm.cell.autocast)
    print(outputs.dtype.name, to_numpy(outputs[0]).round(4))
