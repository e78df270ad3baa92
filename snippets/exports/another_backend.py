import os
import subprocess
import sys

import keras
import numpy as np

LOAD = """
import keras
import numpy as np

model = keras.saving.load_model("model.keras")
x, y = np.ones((8, 4, 8)), np.ones((8, 1))
outputs = keras.ops.convert_to_numpy(model(x))
same = np.allclose(outputs, np.load("outputs.npy"), atol=1e-5)
print("same outputs", same, end=", ")
print("updates", int(model.optimizer.iterations), end=", ")
try:
    model.fit(x, y, verbose=0)
    print("after fit", int(model.optimizer.iterations))
except NotImplementedError:
    print("does not train")
"""

layers = keras.layers.LSTM(3), keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4, 8)), *layers])
model.compile("adam", "mse")
x, y = np.ones((8, 4, 8)), np.ones((8, 1))
model.fit(x, y, verbose=0)
model.save("model.keras")
np.save("outputs.npy", model(x))
print("saved on", keras.backend.backend())
for backend in ("jax", "torch", "numpy", "openvino"):
    environment = {**os.environ, "KERAS_BACKEND": backend}
    command = [sys.executable, "-c", LOAD]
    printed = subprocess.check_output(
        command, env=environment, text=True
    )
    print(f"{backend}:", printed, end="")
