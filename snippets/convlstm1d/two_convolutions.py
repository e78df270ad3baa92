import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.Variable(keras.random.normal((1, 1, 8, 1), seed=0))
h = tf.Variable(keras.random.normal((1, 4, 1), seed=1))
layer = keras.layers.ConvLSTM1D(
    1, 3, padding="valid", dilation_rate=2
)
with tf.GradientTape() as tape:
    outputs = layer(x, initial_state=[h, tf.zeros_like(h)])
    one = outputs[0, 1, 0]
from_x, from_h = tape.gradient(one, [x, h])

print("outputs:    ", tuple(outputs.shape))
print("from inputs:", (from_x[0, 0, :, 0].numpy() != 0).astype(int))
print("from state: ", (from_h[0, :, 0].numpy() != 0).astype(int))
