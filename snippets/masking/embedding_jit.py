import keras
import numpy as np

words = ["I", "like", "green", "tea"]
x = np.array([[1, 2, 4, 0], [1, 2, 3, 4]])
embedding = keras.layers.Embedding(
    input_dim=len(words), output_dim=8, mask_zero=True
)
model = keras.Sequential([keras.Input((4,)), embedding])
model.compile(jit_compile=True)
print("outputs:", model.predict(x, verbose=0).shape)
