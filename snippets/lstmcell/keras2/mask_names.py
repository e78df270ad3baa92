import keras
import tf_keras

for name, library in ("Keras 2", tf_keras), ("Keras 3", keras):
    print(name)
    for method in dir(library.layers.LSTMCell):
        if "dropout_mask" in method and method[0] != "_":
            print(" ", method)
