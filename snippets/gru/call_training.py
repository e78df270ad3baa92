import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, dropout=0.5, seed=0)
print("default:", to_numpy(gru(x)[0]).round(4))
for training in (False, True, True):
    outputs = gru(x, training=training)
    print(f"{training!s:7}:", to_numpy(outputs[0]).round(4))
