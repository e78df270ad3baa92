import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
unit = keras.constraints.UnitNorm()
for name, constraint in (("default", None), ("UnitNorm", unit)):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, recurrent_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8)), simple_rnn])
    optimizer = keras.optimizers.SGD(1.0)
    model.compile(optimizer=optimizer, loss="mse")
    model.fit(x, np.zeros((2, 3)), epochs=5, verbose=0)
    kernel = simple_rnn.cell.recurrent_kernel
    print(name, np.linalg.norm(kernel, axis=0).round(4))
