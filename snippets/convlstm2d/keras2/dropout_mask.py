import keras
import numpy as np
import tf_keras

ids = np.array([[0, 1, 2, 3]])
for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    layers = library.layers
    frames = layers.Embedding(4, 64)
    model = library.Sequential(
        [
            library.Input((4,)),
            frames,
            layers.Reshape((4, 4, 4, 4)),
            layers.ConvLSTM2D(1, 1, dropout=0.5),
        ]
    )
    model.compile(library.optimizers.SGD(100.0), "mse")
    before = frames.get_weights()[0].copy()
    model.fit(ids, np.ones((1, 4, 4, 1)), verbose=0)
    kept = frames.get_weights()[0] != before
    masks = len(np.unique(kept[1:], axis=0))
    print(f"Keras {version}: {masks} masks in 3 timesteps")
