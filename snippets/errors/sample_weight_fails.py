import keras
import numpy as np

loss = keras.losses.MeanSquaredError()
targets = np.ones((2, 4, 1), "float32")
outputs = np.zeros((2, 4, 1), "float32")
loss(targets, outputs, sample_weight=np.array([1, 0], "float32"))
