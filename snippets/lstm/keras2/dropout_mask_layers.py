import keras
import numpy as np
import tf_keras

ids = np.arange(8).reshape(1, 8)
half = {"dropout": 0.5}
for name, make in {
    "LSTM": lambda k: k.LSTM(3, **half),
    "GRU": lambda k: k.GRU(3, **half),
    "SimpleRNN": lambda k: k.SimpleRNN(3, **half),
    "RNN": lambda k: k.RNN(k.GRUCell(3, **half)),
    "unroll": lambda k: k.LSTM(3, unroll=True, **half),
}.items():
    for version, library in ((2, tf_keras), (3, keras)):
        k = library.layers
        library.utils.set_random_seed(0)
        rows = k.Embedding(8, 16)
        inputs = library.Input((8,))
        model = library.Sequential([inputs, rows, make(k)])
        model.compile(library.optimizers.SGD(1.0), "mse")
        before = rows.get_weights()[0].copy()
        model.fit(ids, np.ones((1, 3)), verbose=0)
        kept = rows.get_weights()[0] != before
        masks = len(np.unique(kept, axis=0))
        print(f"{name}, Keras {version}: {masks} masks")
