import textwrap

import keras
import tensorflow as tf

doc = " ".join(keras.layers.ConvLSTM3D.__doc__.split())
start = doc.index('`"same"` results')
print(textwrap.fill(doc[start:].split(" of the input")[0], 66))

keras.utils.set_random_seed(0)
x = tf.Variable(keras.random.normal((1, 1, 5, 5, 5, 1), seed=0))
for kernel_size in 3, 2:
    layer = keras.layers.ConvLSTM3D(1, kernel_size, padding="same")
    with tf.GradientTape() as tape:
        middle = layer(x)[0, 2, 2, 2, 0]
    used = tape.gradient(middle, x)[0, 0, ..., 0].numpy() != 0
    for name, axes in ("depth:", (1, 2)), ("rows: ", (0, 2)):
        seen = used.any(axis=axes).astype(int)
        print(f"kernel_size={kernel_size}, {name} {seen}")
