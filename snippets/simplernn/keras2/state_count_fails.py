import keras
import tf_keras

x = keras.Input((4, 8))
states = [keras.Input((3,)), keras.Input((3,))]
outputs = keras.layers.SimpleRNN(3)(x, initial_state=states)
print("Keras 3:", outputs.shape)

x = tf_keras.Input((4, 8))
states = [tf_keras.Input((3,)), tf_keras.Input((3,))]
outputs = tf_keras.layers.SimpleRNN(3)(x, initial_state=states)
print("Keras 2:", outputs.shape)
