import keras
import tf_keras

old = tf_keras.layers.LSTM(
    3, stateful=True, batch_input_shape=(2, 4, 8)
)
print("Keras 2:", tf_keras.Sequential([old]).output_shape)

new = keras.layers.LSTM(
    3, stateful=True, batch_input_shape=(2, 4, 8)
)
