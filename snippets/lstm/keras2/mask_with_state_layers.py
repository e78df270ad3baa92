import keras
import numpy as np
import tensorflow as tf
import tf_keras

x = np.array([[[1], [2], [0], [0]]], "float32")
for name, states, make in (
    ("GRU", 1, lambda k: k.GRU(3)),
    ("SimpleRNN", 1, lambda k: k.SimpleRNN(3)),
    ("RNN", 2, lambda k: k.RNN(k.LSTMCell(3))),
    ("Bidirectional", 2, lambda k: k.Bidirectional(k.GRU(3))),
):
    for version, library in ((2, tf_keras), (3, keras)):
        library.utils.set_random_seed(0)
        layer = make(library.layers)
        zeros = [tf.zeros((1, 3))] * states
        short = layer(x[:, :2], initial_state=zeros)
        masked = library.layers.Masking()(x)
        outputs = layer(masked, initial_state=zeros)
        same = np.allclose(outputs, short, atol=1e-6)
        print(f"{name}, Keras {version} skips the padding:", same)
