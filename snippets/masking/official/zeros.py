import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = keras.layers.Masking.__doc__
print(doc.splitlines()[0])
print("documentation mentions zeros:", "zero" in doc.lower())

x = np.array([[[3.0, 5.0], [-1.0, -1.0]]])
masking = keras.layers.Masking(mask_value=-1.0)
print("inputs: ", x.tolist())
print("outputs:", to_numpy(masking(x)).tolist())
