import keras
import tf_keras

inputs = tf_keras.Input((4, 8))
old = tf_keras.Sequential([inputs, tf_keras.layers.LSTM(3)])
old.save("folder")
keras.models.load_model("folder")
