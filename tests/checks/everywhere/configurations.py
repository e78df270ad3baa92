"""What a configuration lacks of the arguments that a class takes."""

import inspect

import keras

BASE = {"name": "a_name", "dtype": "float16", "trainable": False, "autocast": False}
MORE = {"return_sequences": True, "zero_output_for_mask": True, "activity_regularizer": "l2"}


def missing(name):
    cls = getattr(keras.layers, name)
    given = dict(BASE)
    if name == "RNN":
        given["cell"] = keras.layers.GRUCell(3)
    elif name.startswith("Conv"):
        given |= {"filters": 3, "kernel_size": 3}
    else:
        given["units"] = 3
    if not name.endswith("Cell"):
        given["zero_output_for_mask"] = True
    if name.startswith(("LSTM", "GRU")):
        given["implementation"] = 1
    if name != "SimpleRNN":  # drops the value: the page of the class shows it
        given["activity_regularizer"] = "l2"
    config = cls(**given).get_config()
    names = {argument for argument in inspect.signature(cls).parameters if argument != "kwargs"} | set(given)
    return names - set(config)


assert missing("RNN") == {"autocast"}, missing("RNN")
assert missing("SimpleRNNCell") == {"autocast"}, missing("SimpleRNNCell")
for name in ("LSTM", "GRU"):
    assert missing(name) == {"autocast", "implementation", "use_cudnn"}, (name, missing(name))
for name in ("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"):
    assert missing(name) == {"autocast"}, (name, missing(name))

for given in (None, "l1", keras.regularizers.L2(0.1)):
    assert keras.layers.SimpleRNN(3, activity_regularizer=given).get_config()["activity_regularizer"] is None, given
