import keras
import numpy as np

x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
limit = keras.constraints.MaxNorm(0.1)
whole = keras.constraints.MaxNorm(0.1, axis=[0, 1, 2, 3])
limits = {"none": None, "axis=0": limit, "all axes": whole}
for name, constraint in limits.items():
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(
        3, 3, kernel_constraint=constraint
    )
    model = keras.Sequential([keras.Input((4, 8, 8, 8, 1)), layer])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, np.zeros((2, 6, 6, 6, 3)), verbose=0)
    squares = np.array(layer.cell.kernel) ** 2
    norm = np.sqrt(squares.sum(axis=tuple(range(4))).max())
    print(f"{name}: longest filter {norm:.4f}")
