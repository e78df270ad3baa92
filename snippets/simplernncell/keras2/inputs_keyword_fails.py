import keras
import tf_keras

x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
outputs, _ = tf_keras.layers.SimpleRNNCell(3)(inputs=x, states=h)
print("Keras 2:", tuple(outputs.shape))

new = keras.layers.SimpleRNNCell(3)
outputs, _ = new(sequence=x, states=h)
print("Keras 3:", tuple(outputs.shape))
new(inputs=x, states=h)
