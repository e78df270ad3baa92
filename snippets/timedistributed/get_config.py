import keras
import numpy as np

dense = keras.layers.Dense(3, name="scores")
TimeDistributed = keras.layers.TimeDistributed
wrapper = TimeDistributed(dense, name="per_step")
wrapper.build((None, 4, 8))
config = wrapper.get_config()
print("entries:", sorted(config))
more = TimeDistributed(
    dense, activity_regularizer="l2", autocast=False
)
print("more:", sorted(more.get_config().keys() - config.keys()))
print("layer:", config["layer"]["class_name"])

copy = TimeDistributed.from_config(config)
copy.build((None, 4, 8))
print("copy:", copy.name, copy.layer.name, copy.layer.units)
print("same layer:", copy.layer is dense)
print(
    "same values:",
    np.allclose(copy.layer.kernel, dense.kernel, atol=1e-6),
)
