import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, dropout=0.5, seed=0)
print("default:", to_numpy(lstm(x)[0]).round(4))
for training in (False, True, True):
    outputs = lstm(x, training=training)
    print(f"{training!s:7}:", to_numpy(outputs[0]).round(4))
