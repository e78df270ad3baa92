import keras
import tf_keras

simple_rnn = tf_keras.layers.SimpleRNN(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), simple_rnn])
old.save("keras2.h5")
loaded = tf_keras.models.load_model("keras2.h5")
print("Keras 2:", loaded.output_shape)

new = keras.models.load_model("keras2.h5")
