import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.Variable(keras.random.normal((1, 1, 8, 8, 1), seed=0))
h = tf.Variable(keras.random.normal((1, 4, 4, 1), seed=1))
layer = keras.layers.ConvLSTM2D(
    1, 3, padding="valid", dilation_rate=2
)
with tf.GradientTape() as tape:
    outputs = layer(x, initial_state=[h, tf.zeros_like(h)])
    one = outputs[0, 1, 1, 0]
from_x, from_h = tape.gradient(one, [x, h])

print("outputs:", tuple(outputs.shape))
for name, used in ("inputs", from_x[0, 0]), ("state", from_h[0]):
    used = used[..., 0].numpy() != 0
    rows = used.any(axis=1).astype(int)
    print(f"from {name}: {used.sum()} pixels, in the rows {rows}")
