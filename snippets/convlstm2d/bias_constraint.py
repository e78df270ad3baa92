import keras
import numpy as np

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
limit = keras.constraints.MaxNorm(1.0)
for name, constraint in ("default", None), ("MaxNorm", limit):
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(
        3, 3, bias_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8, 8, 1)), layer])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, np.zeros((2, 6, 6, 3)), verbose=0)
    bias = np.array(layer.cell.bias)
    print(f"{name}: norm {np.linalg.norm(bias):.2f}", end=", ")
    print("forget gate", bias[3:6].round(2))
