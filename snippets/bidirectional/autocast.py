import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for autocast in (True, False):
    keras.utils.set_random_seed(0)
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3), dtype="bfloat16", autocast=autocast
    )
    outputs = keras.ops.cast(bidirectional(x), "float32")
    print("wrapper:", bidirectional.autocast, end=", ")
    print("LSTM:", bidirectional.forward_layer.autocast)
    print("  ", to_numpy(outputs[0]).round(4))
