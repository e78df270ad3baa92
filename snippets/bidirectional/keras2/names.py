import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    layer = library.layers.Bidirectional(
        library.layers.LSTM(3, name="ahead"),
        backward_layer=library.layers.LSTM(
            3, name="back", go_backwards=True
        ),
    )
    print(name, layer.forward_layer.name, layer.backward_layer.name)
    print("  ", *sorted(layer.get_config()))
    print("   has .layer:", hasattr(layer, "layer"))
