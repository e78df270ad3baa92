import keras
import tensorflow as tf

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5)
states = cell.get_initial_state(batch_size=2)


@tf.function
def step(x):
    return cell(x, states, training=True)[0]


try:
    step(x)
except TypeError as error:
    first_line = str(error).partition(" Use return values")[0]
    raise TypeError(first_line) from None
