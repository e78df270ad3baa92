"""A KerasTensor goes into layers, `keras.ops` and operators; functions of TensorFlow raise."""

import keras
import tensorflow as tf

x = keras.Input((4, 8))
for result in (x + x, x[:, -1], -x, x * 2, x @ keras.ops.transpose(x, (0, 2, 1)), x > 0, keras.ops.sum(x)):
    assert isinstance(result, keras.KerasTensor)
for function in (
    lambda: tf.concat([x, x], -1),
    lambda: tf.reduce_sum(x),
    lambda: tf.nn.relu(x),
    lambda: tf.reshape(x, (-1, 32)),
    lambda: tf.cast(x, "float16"),
    lambda: tf.matmul(x, x),
    lambda: tf.stack([x, x]),
    lambda: tf.squeeze(x),
    lambda: tf.shape(x),
):
    try:
        function()
    except (TypeError, ValueError):
        continue
    raise AssertionError("a function of TensorFlow took a KerasTensor")
