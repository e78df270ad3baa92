import keras
import tensorflow as tf

x = tf.Variable(keras.random.normal((1, 4, 9, 9, 1), seed=0))
for kernel_size in 1, 3:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(1, kernel_size, padding="same")
    with tf.GradientTape() as tape:
        middle = layer(x)[0, 4, 4, 0]
    used = tape.gradient(middle, x)[0, ..., 0].numpy() != 0
    print(f"kernel_size={kernel_size}")
    for t in range(4):
        columns = used[t].any(axis=0).astype(int)
        print(f"  frame {t}: {columns} pixels: {used[t].sum()}")
