import keras
import numpy as np
import tf_keras

ids = np.array([[0, 1, 2, 3]])
for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    layers = library.layers
    frames = layers.Embedding(4, 8)
    model = library.Sequential([
        library.Input((4,)),
        frames,
        layers.Reshape((4, 2, 2, 2)),
        layers.ConvLSTM2D(1, 1, dropout=0.8),
    ])
    model.compile(library.optimizers.SGD(1.0), "mse")
    before = frames.get_weights()[0].copy()
    model.fit(ids, np.ones((1, 2, 2, 1)), verbose=0)
    kept = frames.get_weights()[0] != before
    print("Keras", version)
    for t in range(4):
        print(f"  timestep {t} keeps", kept[t].astype(int))
