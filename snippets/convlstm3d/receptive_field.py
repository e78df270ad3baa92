import keras
import tensorflow as tf

x = tf.Variable(keras.random.normal((1, 4, 9, 9, 9, 1), seed=0))
for kernel_size in 1, 3:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(1, kernel_size, padding="same")
    with tf.GradientTape() as tape:
        middle = layer(x)[0, 4, 4, 4, 0]
    used = tape.gradient(middle, x)[0, ..., 0].numpy() != 0
    print(f"kernel_size={kernel_size}")
    for t in range(4):
        print("  volume", t, "voxels:", used[t].sum())
