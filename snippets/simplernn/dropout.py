import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.Variable(tf.ones((1, 4, 8)))
simple_rnn = keras.layers.SimpleRNN(3, dropout=0.5)
for training in (False, True):
    with tf.GradientTape() as tape:
        outputs = simple_rnn(x, training=training)
    used = tape.gradient(outputs, x)[0].numpy() != 0
    print(f"training={training}")
    print(used.astype(int))
