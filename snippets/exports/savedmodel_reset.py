import keras
import numpy as np
import tensorflow as tf

x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Model(inputs, lstm(inputs))


def reset():
    lstm.reset_state()
    return tf.constant(True)


archive = keras.export.ExportArchive()
archive.track(model)
call = [tf.TensorSpec((2, 4, 8))]
archive.add_endpoint("serve", model, input_signature=call)
archive.add_endpoint("reset", reset, input_signature=[])
archive.write_out("saved", verbose=False)
served = tf.saved_model.load("saved")
first, second = served.serve(x), served.serve(x)
served.reset()
print(
    "carries the state:  ",
    not np.allclose(first, second, atol=1e-6),
)
print(
    "begins again:       ",
    np.allclose(first, served.serve(x), atol=1e-6),
)
