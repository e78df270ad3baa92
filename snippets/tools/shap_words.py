import keras
import numpy as np
import shap

keras.utils.set_random_seed(0)
embedding = keras.layers.Embedding(10, 8)
rest = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
words = keras.Input((4,), dtype="int32")
model = keras.Model(words, rest(embedding(words)))
model.set_weights([5 * w for w in model.get_weights()])
x = np.random.default_rng(0).integers(1, 10, (20, 4))
try:
    shap.GradientExplainer(model, x[:10]).shap_values(x[10:12])
except ValueError as error:
    print("ValueError:", error)


def vectors(rows):
    return keras.ops.convert_to_numpy(embedding(rows))


explainer = shap.GradientExplainer(rest, vectors(x[:10]))
values = explainer.shap_values(vectors(x[10:12]), nsamples=2000)
mean = model.predict(x[:10], verbose=0).mean(axis=0)
told = model.predict(x[10:12], verbose=0) - mean
print("of the vectors:", values.shape)
by_word = values.sum(axis=2)
print("by word and class:", by_word.shape)
off = np.abs(by_word.sum(axis=1) - told).max()
print("sums right within 0.1:", off < 0.1)
