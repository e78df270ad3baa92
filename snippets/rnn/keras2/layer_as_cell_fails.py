import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    layer = library.layers.LSTM(3)
    print(name, "state_size in LSTM:", hasattr(layer, "state_size"))

new = keras.layers.RNN(keras.layers.LSTM(3))
print("Keras 3: accepted")
new(keras.ops.ones((2, 4, 8)))
