import keras
import tensorflow as tf

x = tf.Variable(keras.random.normal((1, 1, 8, 8, 8, 1), seed=0))
for rate in 1, 2, (1, 3, 3):
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(1, 3, dilation_rate=rate)
    with tf.GradientTape() as tape:
        outputs = layer(x)
        one = outputs[0, 0, 0, 0, 0]
    used = tape.gradient(one, x)[0, 0, ..., 0].numpy() != 0
    print(f"dilation_rate={rate}:", tuple(outputs.shape))
    print("  depth", used.any(axis=(1, 2)).astype(int), end=", ")
    print("columns", used.any(axis=(0, 1)).astype(int))
