import keras
import numpy as np

series = np.sin(np.arange(20.0))
other = series.copy()
other[-1] = 100
scaled = {"the training part": [], "all values": []}
for values in series, other:
    train = values[:12]
    for name in scaled:
        part = values if name == "all values" else train
        layer = keras.layers.Normalization(axis=None)
        layer.adapt(part)
        scaled[name].append(np.array(layer(train)))
for name, (before, after) in scaled.items():
    same = np.allclose(before, after, atol=1e-6)
    print(f"measured on {name}: training data unchanged {same}")
