import keras
import tensorflow as tf
import tf_keras

x = keras.random.normal((2, 8), seed=0)
states = [tf.zeros((2, 3)), tf.zeros((2, 3))]
for name, library in (("Keras 2", tf_keras), ("Keras 3", keras)):
    cell = library.layers.LSTMCell(3, dropout=0.5)

    @tf.function
    def step(x, cell=cell):
        return cell(x, states, training=True)[0]

    try:
        first, second = step(x), step(x)
    except TypeError as error:
        first_line = str(error).partition(" Use return values")[0]
        raise TypeError(first_line) from None
    new_mask = bool(tf.reduce_any(first != second))
    print(name, "new mask at each call:", new_mask)
