import keras
import tf_keras

for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    inputs = library.Input((4, 8))
    masked = library.layers.Masking()(inputs)
    for other in ("masked", "plain"):
        pair = [masked, masked if other == "masked" else inputs]
        outputs = library.layers.Add()(pair)
        mask = getattr(outputs, "_keras_mask", None)
        print(name, f"masked + {other}:", mask is not None)
