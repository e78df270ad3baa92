import keras
import tf_keras

old = tf_keras.layers.ConvLSTM2D(3, 3, strides=2, dilation_rate=2)
print("Keras 2:", old.strides, old.dilation_rate)
new = keras.layers.ConvLSTM2D(3, 3, strides=2, dilation_rate=2)
