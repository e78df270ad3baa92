import keras
import numpy as np
import tf_keras

ids = np.array([[0, 1, 2, 3]])
for version, library in ((2, tf_keras), (3, keras)):
    library.utils.set_random_seed(0)
    embedding = library.layers.Embedding(4, 8)
    model = library.Sequential(
        [
            library.Input((4,)),
            embedding,
            library.layers.GRU(3, dropout=0.5),
        ]
    )
    model.compile(library.optimizers.SGD(1.0), "mse")
    before = embedding.get_weights()[0].copy()
    model.fit(ids, np.ones((1, 3)), verbose=0)
    kept = embedding.get_weights()[0] != before
    print("Keras", version)
    for mask in np.unique(kept, axis=0):
        print("  a mask keeps", mask.astype(int))
