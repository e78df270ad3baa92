import keras
import tf_keras

new = keras.layers.LSTM(3, unroll=True)
print("Keras 3:", new(keras.Input((None, 8))).shape)

old = tf_keras.layers.LSTM(3, unroll=True)
print("Keras 2:", old(tf_keras.Input((None, 8))).shape)
