import keras
import numpy as np
import shap

keras.utils.set_random_seed(0)
x = (
    np.random.default_rng(0)
    .normal(size=(20, 4, 8))
    .astype("float32")
)
for layer in (
    keras.layers.SimpleRNN(3),
    keras.layers.LSTM(3),
    keras.layers.GRU(3),
    keras.layers.Bidirectional(keras.layers.LSTM(3)),
):
    inputs = keras.Input((4, 8))
    model = keras.Model(
        inputs, keras.layers.Dense(1)(layer(inputs))
    )
    explainer = shap.GradientExplainer(model, x[:10])
    values = explainer.shap_values(x[10:13], nsamples=400)
    mean = model.predict(x[:10], verbose=0).mean()
    told = model.predict(x[10:13], verbose=0)[:, 0] - mean
    off = np.abs(values.sum(axis=(1, 2, 3)) - told).max()
    print(
        type(layer).__name__,
        values.shape,
        "sums right within 0.1:",
        off < 0.1,
    )
