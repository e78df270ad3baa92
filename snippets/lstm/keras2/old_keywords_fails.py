import keras
import tf_keras

old = tf_keras.layers.LSTM(
    3, input_dim=8, input_length=4, batch_size=2
)
print("Keras 2:", tf_keras.Sequential([old]).input_shape)

new = keras.layers.LSTM(
    3, input_dim=8, input_length=4, batch_size=2
)
