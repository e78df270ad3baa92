import keras
import numpy as np

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
limit = keras.constraints.MaxNorm(0.5, axis=[0, 1, 2])
for name, constraint in ("default", None), ("MaxNorm", limit):
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(
        3, 3, recurrent_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8, 8, 1)), layer])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, np.zeros((2, 6, 6, 3)), verbose=0)
    flat = np.array(layer.cell.recurrent_kernel).reshape(-1, 12)
    norms = np.linalg.norm(flat, axis=0)
    low, high = norms.min(), norms.max()
    print(f"{name}: filters from {low:.4f} to {high:.4f} long")
