import re

import keras
import numpy as np
import onnxruntime

helpers = {"get", "serialize", "deserialize"}
read = []
for name in sorted(set(dir(keras.activations)) - helpers):
    if name.startswith("_"):
        continue
    layer = keras.layers.LSTM(3, activation=name)
    model = keras.Sequential([keras.Input((4, 8)), layer])
    try:
        model(np.zeros((1, 4, 8), "float32"))
    except (TypeError, ValueError):
        continue
    model.export("model.onnx", format="onnx", verbose=False)
    try:
        onnxruntime.InferenceSession("model.onnx")
        read.append(name)
    except Exception as error:
        reason = re.search("No Op registered .*", str(error))
        print(name, reason[0])
print(len(read), "others are read, such as", *read[:3])
