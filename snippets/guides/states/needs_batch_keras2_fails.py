import keras
import tf_keras

inputs = keras.Input(batch_shape=(2, 4, 8))
print(keras.layers.LSTM(3, stateful=True)(inputs).shape)

inputs = tf_keras.Input((4, 8))
tf_keras.layers.LSTM(3, stateful=True)(inputs)
