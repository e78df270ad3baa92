import inspect

import keras

doc = inspect.cleandoc(keras.layers.RNN.__doc__)
example = doc.split("```python")[1].split("```")[0]
print(*example.strip().splitlines()[:5], sep="\n")
exec(example, {})
