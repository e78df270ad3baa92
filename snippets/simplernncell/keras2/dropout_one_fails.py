import keras
import tf_keras

x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
new = keras.layers.SimpleRNNCell(3, dropout=1.0)
outputs, _ = new(x, h, training=True)
print("Keras 3:", outputs[0].numpy() + 0.0)

old = tf_keras.layers.SimpleRNNCell(3, dropout=1.0)
outputs, _ = old(x, h, training=True)
