import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

x = keras.Input(batch_shape=(2, 4, 8))
h, c = (keras.Input(batch_shape=(2, 3)) for _ in range(2))
outputs = keras.layers.LSTM(3)(x, initial_state=[h, c])
model = keras.Model([x, h, c], outputs)
shapes = ((2, 4, 8), (2, 3), (2, 3))
specs = [keras.InputSpec("float32", each) for each in shapes]
model.export(
    "m.pt2", format="torch", input_signature=[specs], verbose=False
)
module = torch.export.load("m.pt2").module()
rng = np.random.default_rng(0)
feed = [
    torch.tensor(rng.normal(size=each), dtype=torch.float32)
    for each in shapes
]
with torch.no_grad():
    same = np.allclose(module(feed), model(feed), atol=1e-6)
print("as one list: equal:", same)
try:
    module(*feed)
except ValueError as error:
    print(f"{type(error).__name__}: {str(error)[:50]}")
