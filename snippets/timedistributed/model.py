import keras
import numpy as np

keras.utils.set_random_seed(0)
layers = keras.layers
encoder = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(3, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(5),
    ]
)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
outputs = layers.TimeDistributed(encoder)(x)
print("one frame: ", tuple(encoder(x[:, 0]).shape))
print("all frames:", tuple(outputs.shape))
print(np.allclose(outputs[:, 0], encoder(x[:, 0]), atol=1e-6))
