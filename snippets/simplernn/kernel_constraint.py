import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, kernel_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8)), simple_rnn])
    model.compile(optimizer="sgd", loss="mse")
    before = np.linalg.norm(simple_rnn.cell.kernel, axis=0).max()
    model.fit(x, np.zeros((2, 3)), verbose=0)
    after = np.linalg.norm(simple_rnn.cell.kernel, axis=0).max()
    print(f"{name}: norm {before:.4f} -> {after:.4f}")
