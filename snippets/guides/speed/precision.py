import keras
import numpy as np

x = np.ones((2, 4, 8))
for policy in ("float32", "mixed_bfloat16", "mixed_float16"):
    keras.config.set_dtype_policy(policy)
    lstm = keras.layers.LSTM(3, stateful=True)
    dense = keras.layers.Dense(1, dtype="float32")
    inputs = keras.Input(batch_shape=(2, 4, 8))
    model = keras.Sequential([inputs, lstm, dense])
    model.compile("adam", "mse")
    print(policy)
    print("  weights:", lstm.cell.kernel.dtype, end=", ")
    print("outputs:", lstm(x).dtype.name, end=", ")
    print("bytes:", np.array(lstm(x)).nbytes)
    print("  states:", lstm.states[0].dtype)
    print("  optimizer:", type(model.optimizer).__name__)
