import keras
import numpy as np
import shap

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((4,), dtype="int32"),
        keras.layers.Embedding(10, 8),
        keras.layers.LSTM(3),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
model.set_weights([5 * w for w in model.get_weights()])
x = np.random.default_rng(0).integers(1, 10, (12, 4))


def predict(rows):
    return model.predict(rows, verbose=0)


explainer = shap.KernelExplainer(predict, x[:10])
values = explainer.shap_values(x[10:], silent=True)
print("values by word and class:", values.shape)
print("expected value by class:", explainer.expected_value.shape)
total = values.sum(axis=1) + explainer.expected_value
off = np.abs(total - predict(x[10:])).max()
print("sums are the predictions:", off < 1e-4)
off = np.abs(values.sum(axis=2)).max()
print("classes of each word add up to zero:", off < 1e-4)
