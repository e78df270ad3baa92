import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for constraint in (None, keras.constraints.NonNeg()):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, bias_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8)), simple_rnn])
    optimizer = keras.optimizers.SGD(1.0)
    model.compile(optimizer=optimizer, loss="mse")
    model.fit(x, np.zeros((2, 3)), verbose=0)
    print(to_numpy(simple_rnn.cell.bias).round(4))
