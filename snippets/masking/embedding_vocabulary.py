import keras
from keras.ops import convert_to_numpy as to_numpy

words = ["I", "like", "green", "tea"]
index = {word: number for number, word in enumerate(words, start=1)}
sentences = [["I", "like", "tea"], ["I", "like", "green", "tea"]]
ids = [[index[word] for word in sentence] for sentence in sentences]
x = keras.utils.pad_sequences(ids, padding="post")
print(x)

embedding = keras.layers.Embedding(
    input_dim=len(words) + 1, output_dim=8, mask_zero=True
)
print(to_numpy(embedding.compute_mask(x)))
print("outputs:", tuple(embedding(x).shape))
