import keras
import tf_keras

lstm = tf_keras.layers.LSTM(3, go_backwards=True)
old = tf_keras.layers.Bidirectional(lstm)
print("Keras 2:", old.forward_layer.go_backwards, end=", ")
print(old.backward_layer.go_backwards)

lstm = keras.layers.LSTM(3, go_backwards=True)
new = keras.layers.Bidirectional(lstm)
