import keras
import numpy as np
import tensorflow as tf

(cpu,) = tf.config.list_physical_devices("CPU")
two = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, two)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    lstm = keras.layers.LSTM(3, stateful=True)
    inputs = keras.Input(batch_shape=(2, 4, 8))
    model = keras.Sequential([inputs, lstm])
    model.compile(loss="mse")
x, y = np.ones((4, 4, 8), "float32"), np.zeros((4, 3))
model.fit(x, y, batch_size=4, shuffle=False, verbose=0)
print("batches of 4 on", strategy.num_replicas_in_sync, "devices")
