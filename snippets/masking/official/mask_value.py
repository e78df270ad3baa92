import inspect

import keras

masking = keras.layers.Masking
print(inspect.signature(masking))
lines = masking.__doc__.splitlines()
print([line for line in lines if line.strip().startswith("Args")])
print([line for line in lines if "mask_value:" in line])
