import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
keras.utils.set_random_seed(0)
old = tf_keras.layers.SimpleRNNCell(3)
new = keras.layers.SimpleRNNCell(3)
old.build(x.shape)
new.build(x.shape)
old.set_weights(new.get_weights())
print("Keras 2:", old(x, h)[0][0].numpy().round(4))
print("Keras 3:", new(x, h)[0][0].numpy().round(4))
