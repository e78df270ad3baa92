import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.zeros((2, 3))
outputs, _ = keras.layers.LSTMCell(3)(x, h)
print("Keras 3:", tuple(outputs.shape))

outputs, _ = tf_keras.layers.LSTMCell(3)(x, h)
