import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
layers = keras.layers
for cls in (layers.LSTM, layers.GRU, layers.SimpleRNN):
    keras.utils.set_random_seed(0)
    layer = cls(3, dropout=1.0)
    print(cls.__name__)
    print("  inference:", to_numpy(layer(x)[0]).round(4))
    outputs = layer(x, training=True)
    print("  training: ", to_numpy(outputs[0]).round(4))
