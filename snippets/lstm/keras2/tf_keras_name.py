import keras
import tensorflow as tf
import tf_keras
from tensorflow.keras.layers import LSTM

print("tf.keras is Keras", tf.keras.__version__.split(".")[0])
print("its LSTM is keras.layers.LSTM:", end="    ")
print(LSTM is keras.layers.LSTM)
print("its LSTM is tf_keras.layers.LSTM:", end=" ")
print(LSTM is tf_keras.layers.LSTM)
