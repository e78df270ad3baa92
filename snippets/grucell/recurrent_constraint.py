import keras
import numpy as np

limit = keras.constraints.MaxNorm(0.3)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, recurrent_constraint=constraint)
    rnn = keras.layers.RNN(cell)
    model = keras.Sequential([keras.Input((4, 8)), rnn])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(np.ones((2, 4, 8)), np.zeros((2, 3)), verbose=0)
    norms = np.linalg.norm(cell.recurrent_kernel, axis=0)
    print(f"{name}: longest column {norms.max():.4f}")
