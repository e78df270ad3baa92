import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.Variable(keras.random.normal((1, 4, 3, 3, 3, 1), seed=0))
layer = keras.layers.ConvLSTM3D(3, 1, dropout=0.9)
for training in False, True:
    with tf.GradientTape() as tape:
        outputs = layer(x, training=training)
    used = tape.gradient(outputs, x).numpy() != 0
    print(f"training={training}")
    print(used.astype(int).reshape(4, 27))
