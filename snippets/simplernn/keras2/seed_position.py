import inspect

import keras
import tf_keras

for cls in ("SimpleRNN", "LSTM", "GRU"):
    for name, library in ("Keras 2", tf_keras), ("Keras 3", keras):
        layer = getattr(library.layers, cls)
        signature = inspect.signature(layer)
        names = list(signature.parameters)
        seed = names.index("seed") if "seed" in names else None
        flag = names.index("return_sequences")
        places = f"return_sequences {flag}, seed {seed}"
        print(name, cls.ljust(9), places)
