import keras
from keras.ops import convert_to_numpy as to_numpy


class Step(keras.Layer):
    def __init__(self, cell):
        super().__init__()
        self.cell = cell

    def call(self, x):
        states = self.cell.get_initial_state(batch_size=2)
        return self.cell(x, states)[0]


keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
step = Step(keras.layers.LSTMCell(3, dropout=0.5, seed=0))
print("default:      ", to_numpy(step(x)[0]).round(4))
print(
    "training=True:", to_numpy(step(x, training=True)[0]).round(4)
)
