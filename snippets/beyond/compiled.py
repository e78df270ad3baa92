import keras
import numpy as np

x, y = np.ones((8, 4, 8), "float32"), np.ones((8, 3), "float32")
inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
for arguments in (
    {"jit_compile": "auto"},
    {"jit_compile": True},
    {"run_eagerly": True},
    {"steps_per_execution": 2},
):
    ((name, value),) = arguments.items()
    print(f"{name}={value}:", end=" ")
    try:
        model.compile("sgd", "mse", **arguments)
        print("jit_compile is", model.jit_compile, end=", ")
        model.evaluate(x, y, batch_size=2, verbose=0)
        print("evaluate works")
    except Exception as error:
        print(type(error).__name__)
