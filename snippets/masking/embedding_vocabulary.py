import keras

words = ["I", "like", "green", "tea"]
index = {word: number for number, word in enumerate(words, start=1)}
sentences = [["I", "like", "tea"], ["I", "like", "green", "tea"]]
ids = [[index[word] for word in sentence] for sentence in sentences]
x = keras.utils.pad_sequences(ids, padding="post")
print(x)

embedding = keras.layers.Embedding(
    input_dim=len(words) + 1, output_dim=8, mask_zero=True
)
print(embedding.compute_mask(x).numpy())
print("outputs:", tuple(embedding(x).shape))
