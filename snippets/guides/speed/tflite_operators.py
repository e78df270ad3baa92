import keras
import tensorflow as tf
import tf_keras

signature = tf.TensorSpec((1, 4, 8))
for library in tf_keras, keras:
    inputs = library.Input(batch_shape=(1, 4, 8))
    model = library.Sequential([inputs, library.layers.LSTM(3)])
    function = tf.function(lambda x, model=model: model(x))
    concrete = function.get_concrete_function(signature)
    tracked = model if library is tf_keras else None
    converter = tf.lite.TFLiteConverter
    convert = converter.from_concrete_functions([concrete], tracked)
    made = convert.convert()
    interpreter = tf.lite.Interpreter(model_content=made)
    names = {op["op_name"] for op in interpreter._get_ops_details()}
    print(library.__name__, *sorted(names))
