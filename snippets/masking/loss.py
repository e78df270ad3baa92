import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
y = np.ones((2, 4, 3))
valid = np.any(x, axis=-1)
for masking in ([], [keras.layers.Masking()]):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, return_sequences=True)
    model = keras.Sequential([keras.Input((4, 8)), *masking, lstm])
    model.compile(loss="mse", metrics=["mae"])
    loss, mae = model.evaluate(x, y, verbose=0)
    error = np.abs(model.predict(x, verbose=0) - y)
    print("with Masking" if masking else "without Masking")
    print(f"  evaluate:          mse {loss:.4f}, mae {mae:.4f}")
    for name, part in (
        ("8 timesteps:", error),
        ("6 valid:", error[valid]),
    ):
        mse = (part**2).mean()
        print(f"  {name:17}  mse {mse:.4f}, mae {part.mean():.4f}")
