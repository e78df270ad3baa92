import keras
import tensorflow as tf
import tf_keras

for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    layer = library.layers.SimpleRNN(
        8,
        activation=None,
        kernel_initializer="zeros",
        recurrent_initializer="identity",
        recurrent_dropout=0.5,
        return_sequences=True,
    )
    outputs = tf.function(layer)(
        tf.ones((1, 4, 1)),
        initial_state=[tf.ones((1, 8))],
        training=True,
    )
    print("Keras", version)
    for t in range(4):
        kept = outputs[0, t].numpy() != 0
        print(f"  timestep {t} passes on", kept.astype(int))
