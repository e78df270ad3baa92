import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

words = np.array([[1, 2, 12]])
embedding = keras.layers.Embedding(10, 2, "ones")
try:
    print("12 of 10 words:", to_numpy(embedding(words))[0, 2])
except Exception as error:
    print("12 of 10 words:", type(error).__name__)
