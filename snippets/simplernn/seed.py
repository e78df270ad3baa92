import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
layers = []
for seed in (1, 1, 2):
    keras.utils.set_random_seed(0)
    layers.append(keras.layers.SimpleRNN(3, dropout=0.5, seed=seed))
    layers[-1].build(x.shape)
for call in (1, 2):
    print("call", call)
    for layer in layers:
        outputs = layer(x, training=True)
        values = to_numpy(outputs[0]).round(4)
        print("  seed", layer.cell.seed, values)
