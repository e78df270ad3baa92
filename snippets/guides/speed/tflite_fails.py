import contextlib
import io

import keras
import tensorflow as tf

lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((4, 8)), lstm])
converter = tf.lite.TFLiteConverter.from_keras_model(model)
with contextlib.redirect_stdout(io.StringIO()):
    converter.convert()
