import keras
import tensorflow as tf

keras.utils.disable_interactive_logging()
inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
converter = tf.lite.TFLiteConverter.from_keras_model(model)
try:
    converter.convert()
except Exception as error:
    said = [
        line
        for line in str(error).splitlines()
        if "list ops" in line
    ]
    raise type(error)(said[0].partition(": error: ")[2]) from None
