import inspect

import keras
import numpy as np

doc = inspect.cleandoc(keras.layers.StackedRNNCells.__doc__)
example = doc.split("```python")[1].split("```")[0]
names = {"keras": keras, "np": np}
exec(example, names)
print("x:     ", names["x"].shape)
print("result:", tuple(names["result"].shape))
