import keras
import tf_keras

new = keras.layers.LSTM(3)
print("Keras 3:", new.reset_states())

old = tf_keras.layers.LSTM(3)
print("Keras 2:", old.reset_states())
