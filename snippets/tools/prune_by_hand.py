import keras
import numpy as np


class Pruned(keras.callbacks.Callback):
    def __init__(self, layer, share):
        super().__init__()
        self.kept = []
        for weight in layer.trainable_weights:
            if len(weight.shape) == 2:
                size = np.abs(keras.ops.convert_to_numpy(weight))
                self.kept.append(
                    (weight, size >= np.quantile(size, share))
                )

    def on_train_batch_end(self, batch, logs=None):
        for weight, kept in self.kept:
            weight.assign(weight * kept)


keras.utils.set_random_seed(0)
x = (
    np.random.default_rng(0)
    .normal(size=(16, 4, 8))
    .astype("float32")
)
y = x.sum(axis=(1, 2))[:, None]
for layer in (
    keras.layers.GRU(4),
    keras.layers.Bidirectional(keras.layers.LSTM(4)),
):
    model = keras.Sequential(
        [keras.Input((4, 8)), layer, keras.layers.Dense(1)]
    )
    model.compile(optimizer="adam", loss="mse")
    model.fit(
        x, y, epochs=2, verbose=0, callbacks=[Pruned(layer, 0.5)]
    )
    zeros = [
        round(float(np.mean(weight == 0)), 2)
        for weight in layer.get_weights()
        if weight.ndim == 2 and weight.shape[0] > 2
    ]
    print(type(layer).__name__, "zeros:", zeros)
