import keras
import tensorflow as tf

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, use_cudnn=False)
with tf.GradientTape() as outer:
    outer.watch(x)
    with tf.GradientTape() as inner:
        inner.watch(x)
        total = tf.reduce_sum(lstm(x))
    first = inner.gradient(total, x)
    penalty = tf.reduce_sum(first**2)
print(first.shape, outer.gradient(penalty, x).shape)
