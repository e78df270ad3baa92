import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
old = tf_keras.layers.LSTMCell(3)
h, c = old.get_initial_state(batch_size=2, dtype="float32")
print("Keras 2:", tuple(h.shape), tuple(c.shape))

new = keras.layers.LSTMCell(3)
h, c = new.get_initial_state(batch_size=2)
print("Keras 3:", tuple(h.shape), tuple(c.shape))
new.get_initial_state(batch_size=2, dtype="float32")
