import keras
import tf_keras

old = tf_keras.layers.LSTMCell(3, implementation=1)
new = keras.layers.LSTMCell(3, implementation=1)
print("Keras 2: in config", "implementation" in old.get_config())
print("Keras 3: in config", "implementation" in new.get_config())
copy = keras.layers.LSTMCell.from_config(new.get_config())
print("Keras 3: copy has implementation", copy.implementation)
