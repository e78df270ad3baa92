import warnings

import keras

masked = keras.layers.Masking()(keras.Input((4, 8)))
plain = keras.Input((4, 8))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    results = {
        "masked": masked,
        "masked + 1": masked + 1,
        "masked[:, :3]": masked[:, :3],
        "keras.ops.relu(masked)": keras.ops.relu(masked),
        "Activation(relu)": keras.layers.Activation("relu")(masked),
        "Add, both masked": keras.layers.Add()([masked, masked]),
        "Add, one masked": keras.layers.Add()([masked, plain]),
    }
for name, result in results.items():
    mask = getattr(result, "_keras_mask", None)
    print(f"{name:22}", "mask" if mask is not None else "no mask")
print("warnings:", len(caught))
