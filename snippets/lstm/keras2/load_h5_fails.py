import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
lstm = tf_keras.layers.LSTM(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), lstm])
old.save("keras2.h5")
print("Keras 2:", tf_keras.models.load_model("keras2.h5")(x).shape)

new = keras.models.load_model("keras2.h5")
