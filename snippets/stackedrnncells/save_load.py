import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
model = keras.Sequential([keras.Input((4, 8)), rnn])
model.save("stack.keras")
loaded = keras.models.load_model("stack.keras")
print("saved: ", to_numpy(model(x)[0]).round(4))
print("loaded:", to_numpy(loaded(x)[0]).round(4))
