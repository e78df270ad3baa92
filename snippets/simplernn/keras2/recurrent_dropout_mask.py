import keras
import numpy as np
import tensorflow as tf
import tf_keras

for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    layer = library.layers.SimpleRNN(
        64,
        activation=None,
        kernel_initializer="zeros",
        recurrent_initializer="identity",
        recurrent_dropout=0.2,
        return_sequences=True,
    )
    outputs = tf.function(layer)(
        tf.ones((1, 4, 1)),
        initial_state=[tf.ones((1, 64))],
        training=True,
    )
    kept = outputs[0].numpy() != 0
    masks = len(np.unique(kept, axis=0))
    print(f"SimpleRNN, Keras {version}: {masks} masks")
