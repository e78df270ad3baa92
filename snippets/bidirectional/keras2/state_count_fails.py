import keras
import tf_keras

inputs, state = keras.Input((4, 8)), keras.Input((3,))
new = keras.layers.Bidirectional(keras.layers.LSTM(3))
print("Keras 3:", new(inputs, initial_state=[state] * 3).shape)

inputs, state = tf_keras.Input((4, 8)), tf_keras.Input((3,))
old = tf_keras.layers.Bidirectional(tf_keras.layers.LSTM(3))
print("Keras 2:", old(inputs, initial_state=[state] * 3).shape)
