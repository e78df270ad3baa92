import keras
import numpy as np

loss = keras.losses.MeanSquaredError()
targets = np.ones((2, 4, 1), "float32")
outputs = np.zeros((2, 4, 1), "float32")
by_sequence = np.array([1, 0], "float32")
by_timestep = np.repeat(by_sequence[:, None], 4, axis=1)
print(by_timestep.shape)
print(float(loss(targets, outputs, sample_weight=by_timestep)))
