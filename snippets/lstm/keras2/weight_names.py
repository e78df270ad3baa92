import keras
import tf_keras

old = tf_keras.layers.LSTM(3, name="lstm")
new = keras.layers.LSTM(3, name="lstm")
old.build((2, 4, 8))
new.build((2, 4, 8))

for a, b in zip(old.weights, new.weights, strict=True):
    print("Keras 2 name:", a.name)
    print("Keras 3 name:", b.name)
    print("Keras 3 path:", b.path)
