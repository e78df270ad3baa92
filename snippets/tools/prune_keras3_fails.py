import keras
import tensorflow_model_optimization as tfmot

model = keras.Sequential(
    [keras.Input((4, 8)), keras.layers.LSTM(3)]
)
tfmot.sparsity.keras.prune_low_magnitude(model)
