import keras
import tf_keras

x = keras.ops.ones((2, 4, 8, 8, 1))
old = tf_keras.layers.ConvLSTM2D(3, 3, strides=2, dilation_rate=2)
outputs = old(x)
