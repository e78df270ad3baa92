import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
run = tf.function(lambda x: model(x, training=False))
one = run.get_concrete_function(tf.TensorSpec((1, 4, 8)))
convert = tf.lite.TFLiteConverter.from_concrete_functions
content = convert([one], model).convert()
interpreter = Interpreter(model_content=content)
interpreter.allocate_tensors()
interpreter.invoke()
