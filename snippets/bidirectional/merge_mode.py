import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for merge_mode in ("concat", "sum", "mul", "ave", None):
    keras.utils.set_random_seed(0)
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3), merge_mode=merge_mode
    )
    outputs = bidirectional(x)
    if merge_mode is not None:
        print(f"{merge_mode:6} {tuple(outputs.shape)}")
        print("  ", to_numpy(outputs[0]).round(4))
        continue
    print(merge_mode, type(outputs).__name__, len(outputs))
    for output in outputs:
        print(
            "  ", tuple(output.shape), to_numpy(output[0]).round(4)
        )
