import keras
import numpy as np

dense = keras.layers.Dense(3, name="scores")
wrapper = keras.layers.TimeDistributed(dense, name="per_step")
wrapper.build((None, 4, 8))
config = wrapper.get_config()
print("entries:", sorted(config))
print("layer:", config["layer"]["class_name"])

copy = keras.layers.TimeDistributed.from_config(config)
copy.build((None, 4, 8))
print("copy:", copy.name, copy.layer.name, copy.layer.units)
print("same layer:", copy.layer is dense)
print("same values:", np.allclose(copy.layer.kernel, dense.kernel))
