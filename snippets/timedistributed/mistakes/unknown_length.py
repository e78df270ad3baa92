import keras
import numpy as np

keras.utils.set_random_seed(0)
layers = keras.layers
dense = layers.Dense(3)
for layer in (layers.TimeDistributed(dense), dense):
    model = keras.Sequential([keras.Input((None, 8)), layer])
    print(layer.name, model.output_shape)
    for timesteps in (4, 6):
        x = np.ones((2, timesteps, 8))
        outputs = model.predict(x, verbose=0)
        print(" ", x.shape, "->", outputs.shape)
