import inspect

import keras

doc = inspect.cleandoc(keras.layers.RNN.__doc__)
example = doc.split("```python")[1].split("```")[0]
names = {"keras": keras}
exec(example, names)
print("y:", names["y"].shape)
print("state_size:", names["layer"].cell.state_size)
print("parameters:", names["layer"].count_params())
