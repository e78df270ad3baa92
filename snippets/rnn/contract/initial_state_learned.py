import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy


class LearnedStartCell(keras.layers.GRUCell):
    def build(self, input_shape):
        self.start = self.add_weight(shape=(1, 3), name="start")
        super().build(input_shape)

    def get_initial_state(self, batch_size=None):
        return [keras.ops.repeat(self.start, batch_size, axis=0)]


keras.utils.set_random_seed(0)
rnn = keras.layers.RNN(LearnedStartCell(3))
model = keras.Sequential([keras.Input((4, 8)), rnn])
model.compile(optimizer="adam", loss="mse")
before = to_numpy(rnn.cell.start)
model.fit(np.ones((2, 4, 8)), np.ones((2, 3)), verbose=0)
print("weights:", [weight.name for weight in rnn.weights])
print("before:", before[0].round(4))
print("after: ", to_numpy(rnn.cell.start)[0].round(4))
