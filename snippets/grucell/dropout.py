import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
cell = keras.layers.GRUCell(3, dropout=0.5, seed=0)
h = keras.ops.zeros((1, 3))
for name in ("step 0", "step 1", "next batch", "after reset"):
    if name == "after reset":
        cell.reset_dropout_mask()
    x = tf.Variable(tf.ones((1, 8)))
    with tf.GradientTape() as tape:
        h, _ = cell(x, h, training=True)
    used = tape.gradient(h, x)[0].numpy() != 0
    print(f"{name:11}", used.astype(int))
