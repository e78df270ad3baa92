import keras
import tensorflow as tf
import tf_keras

x = tf.ones((1, 4, 8))
for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    layer = library.layers.GRU(
        3, dropout=0.5, return_sequences=True
    )
    with tf.GradientTape() as tape:
        tape.watch(x)
        outputs = layer(x, training=True)
    kept = tape.gradient(outputs, x)[0].numpy() != 0
    print("Keras", version)
    for t in range(4):
        print(f"  timestep {t} keeps", kept[t].astype(int))
