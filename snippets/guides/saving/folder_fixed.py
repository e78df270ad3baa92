import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 4, 8), seed=0))
inputs = keras.Input((4, 8))
model = keras.Sequential([inputs, keras.layers.LSTM(3)])
model.export("folder", verbose=False)
layer = keras.layers.TFSMLayer(
    "folder", call_endpoint="serving_default"
)
outputs = layer(x)["output_0"]
print("model:  ", to_numpy(model(x)[0]).round(4))
print("folder: ", to_numpy(outputs[0]).round(4))
