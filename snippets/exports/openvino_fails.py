import keras
import numpy as np

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model(np.zeros((1, 4, 8), "float32"))
try:
    model.export("model.xml", format="openvino", verbose=False)
except Exception as error:
    said = str(error).replace("\t", " ").splitlines()
    kept = [line.strip() for line in said if "No conv" in line]
    raise type(error)(kept[0]) from None
