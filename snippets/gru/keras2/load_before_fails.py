import keras
import tf_keras

gru = tf_keras.layers.GRU(3, reset_after=False)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), gru])
old.save_weights("old.h5")

new = keras.Sequential([keras.Input((4, 8)), keras.layers.GRU(3)])
new.load_weights("old.h5")
