import keras
import tf_keras

x = tf_keras.Input((4, 8))
state_h, state_c = tf_keras.Input((3,)), tf_keras.Input((3,))
outputs = tf_keras.layers.LSTM(3)([x, state_h, state_c])
print("Keras 2:", outputs.shape)

x = keras.Input((4, 8))
state_h, state_c = keras.Input((3,)), keras.Input((3,))
outputs = keras.layers.LSTM(3)([x, state_h, state_c])
