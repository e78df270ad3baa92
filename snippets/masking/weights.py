import keras
import numpy as np

layers = keras.layers
inputs = keras.Input((4, 8))
without = keras.Sequential([inputs, layers.LSTM(3)])
masked = keras.Sequential(
    [inputs, layers.Masking(), layers.LSTM(3)]
)
masking = masked.layers[0]
print("weights:", masking.weights)
print("parameters:", masking.count_params())

x = keras.random.normal((2, 4, 8), seed=0)
without.save_weights("model.weights.h5")
masked.load_weights("model.weights.h5")
print("same output:", np.allclose(without(x), masked(x), atol=1e-6))
