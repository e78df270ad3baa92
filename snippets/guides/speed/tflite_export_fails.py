import pathlib
import tempfile

import keras
import tensorflow as tf

path = pathlib.Path(tempfile.mkdtemp()) / "lite.tflite"
lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((4, 8)), lstm])
model.export(path, "litert", verbose=False)
print("exported:", path.name)
tf.lite.Interpreter(str(path)).allocate_tensors()
