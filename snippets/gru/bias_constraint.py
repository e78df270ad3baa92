import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
limit = keras.constraints.MaxNorm(1.0)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(
        3, bias_initializer="ones", bias_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8)), gru])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, np.zeros((2, 3)), verbose=0)
    print(name)
    print(np.array(gru.cell.bias)[:, :3].round(2))
