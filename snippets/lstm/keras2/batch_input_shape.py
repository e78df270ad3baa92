import keras
import tf_keras

old = tf_keras.layers.LSTM(
    3, stateful=True, batch_input_shape=(2, 4, 8)
)
print("Keras 2:", tf_keras.Sequential([old]).output_shape)

inputs = keras.Input(batch_shape=(2, 4, 8))
new = keras.layers.LSTM(3, stateful=True)
print("Keras 3:", keras.Sequential([inputs, new]).output_shape)
