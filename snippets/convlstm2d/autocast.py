import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8, 8, 1), seed=0, dtype="float64")
for autocast in True, False:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(3, 3, autocast=autocast)
    outputs = layer(x)
    print("layer:", layer.autocast, "cell:", layer.cell.autocast)
    print(outputs.dtype.name, to_numpy(outputs[0, 0, 0]).round(4))
