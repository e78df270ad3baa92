import keras
import tf_keras

lstm = tf_keras.layers.LSTM(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), lstm])
old.save_weights("lstm.h5")
print("Keras 2: saved")

lstm = keras.layers.LSTM(3)
new = keras.Sequential([keras.Input((4, 8)), lstm])
new.save_weights("lstm.weights.h5")
print("Keras 3: saved")
new.save_weights("lstm.h5")
