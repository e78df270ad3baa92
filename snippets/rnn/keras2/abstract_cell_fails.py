import keras
import tf_keras

print("Keras 2:", tf_keras.layers.AbstractRNNCell.__name__)
print("Keras 3:", keras.layers.AbstractRNNCell.__name__)
