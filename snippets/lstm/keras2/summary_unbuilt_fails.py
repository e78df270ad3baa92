import keras
import tf_keras

new = keras.Sequential([keras.layers.LSTM(3)])
new.summary(line_length=60)

old = tf_keras.Sequential([tf_keras.layers.LSTM(3)])
old.summary(line_length=60)
