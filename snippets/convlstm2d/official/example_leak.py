import keras
import tensorflow as tf

x = tf.Variable(keras.random.normal((1, 4, 8, 8, 1), seed=0))
layer = keras.layers.ConvLSTM2D(
    3, 3, padding="same", return_sequences=True
)
for kernel_size in (3, 3, 3), (1, 3, 3):
    keras.utils.set_random_seed(0)
    head = keras.layers.Conv3D(1, kernel_size, padding="same")
    print(f"Conv3D(1, {kernel_size})")
    for t in 0, 1, 2:
        with tf.GradientTape() as tape:
            prediction = head(layer(x))[0, t]
        used = tape.gradient(prediction, x)[0].numpy() != 0
        used = used.any(axis=(1, 2, 3)).astype(int)
        print(f"  prediction {t} sees the frames", used)
