import keras
import numpy as np
import tensorflow as tf
import tf_keras

x = np.array([[[1], [2], [0], [0]]], "float32")
zeros = [tf.zeros((1, 3)), tf.zeros((1, 3))]
for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    lstm = library.layers.LSTM(3)
    short = lstm(x[:, :2], initial_state=zeros)
    masked = library.layers.Masking()(x)
    outputs = lstm(masked, initial_state=zeros)
    same = np.allclose(outputs, short, atol=1e-6)
    print(f"Keras {version} skips the padding:", same)
