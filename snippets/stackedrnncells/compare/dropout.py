import keras
import tensorflow as tf


class EchoCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        return inputs, states


keras.utils.set_random_seed(0)
x = tf.Variable(tf.ones((1, 4, 8)))
rnn = keras.layers.RNN(
    [EchoCell(), keras.layers.GRUCell(3, dropout=0.5)]
)
for training in (False, True):
    with tf.GradientTape() as tape:
        outputs = rnn(x, training=training)
    used = tape.gradient(outputs, x)[0].numpy() != 0
    print(f"training={training}")
    print(used.astype(int))
