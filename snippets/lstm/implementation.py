import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, implementation=implementation)
    print(lstm.cell.implementation, to_numpy(lstm(x)[0]).round(4))

dropped = keras.layers.LSTM(3, recurrent_dropout=0.5)
print("with recurrent_dropout:", dropped.cell.implementation)
print("in config:", "implementation" in lstm.get_config())
