import keras
import numpy as np

lstm = keras.layers.LSTM(3)
lstm.build((None, 4, 8))
for weight in lstm.weights:
    print(f"{weight.name:17}{weight.shape!s:8}", end=" ")
    array = keras.ops.convert_to_numpy(weight)
    parts = np.split(array, 4, axis=-1)
    for gate, part in zip("ifco", parts, strict=True):
        print(gate, part.size, end=" ")
    print("sum", array.size)
print("parameters:", lstm.count_params())
