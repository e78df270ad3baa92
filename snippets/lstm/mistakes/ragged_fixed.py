import keras
import numpy as np
import tensorflow as tf

rows = [[[1.0] * 8] * 2, [[1.0] * 8] * 4]
ragged = tf.ragged.constant(rows, inner_shape=(8,))
lengths = ragged.row_lengths()
lstm = keras.layers.LSTM(3)
outputs = lstm(ragged.to_tensor(), mask=tf.sequence_mask(lengths))
print(outputs.shape)
alone = lstm(ragged[:1].to_tensor())
print(np.allclose(outputs[:1], alone, atol=1e-6))
