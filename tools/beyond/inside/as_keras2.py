"""Lets a program that was written for Keras 3 run on Keras 2, so that one can see which message it gives there.

Executed before a program, in its process (`tools.beyond.keras2`), never imported. What Keras 2 has not and a program
needs for its data (`keras.ops`, `keras.random`), or under another name (`keras.Layer`), it is lent.
"""


def become_keras2():
    import sys

    import keras
    import tf_keras

    for name in ("ops", "random"):
        setattr(tf_keras, name, getattr(keras, name))
        sys.modules[f"tf_keras.{name}"] = getattr(keras, name)
    tf_keras.Layer = tf_keras.layers.Layer
    for name in [name for name in sys.modules if name.partition(".")[0] == "keras"]:
        del sys.modules[name]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "tf_keras":
            sys.modules[name.removeprefix("tf_")] = module
