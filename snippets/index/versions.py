import keras
import numpy as np
import tensorflow as tf

print("keras", keras.__version__, "on", keras.backend.backend())
print("tensorflow", tf.__version__)
print("numpy", np.__version__)
print("GPUs:", len(tf.config.list_physical_devices("GPU")))
