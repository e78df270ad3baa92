import keras
import tf_keras

lstm = tf_keras.layers.LSTM(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), lstm])
old.save("keras2.keras")
loaded = tf_keras.models.load_model("keras2.keras")
print("Keras 2:", loaded.output_shape)

new = keras.models.load_model("keras2.keras")
