import keras
import tf_keras

x = keras.Input((4, 8))
states = [keras.Input((5,)), keras.Input((5,))]
outputs = keras.layers.LSTM(3)(x, initial_state=states)
print("Keras 3:", outputs.shape)

x = tf_keras.Input((4, 8))
states = [tf_keras.Input((5,)), tf_keras.Input((5,))]
outputs = tf_keras.layers.LSTM(3)(x, initial_state=states)
print("Keras 2:", outputs.shape)
