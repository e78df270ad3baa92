import keras
import tf_keras

print("Keras 3:", keras.layers.ConvLSTM2D(3, 3, seed=1).cell.seed)
print("Keras 2:", tf_keras.layers.ConvLSTM2D(3, 3, seed=1))
