import keras
import numpy as np
from onnx.helper import make_node
from onnx.reference import ReferenceEvaluator

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
gru = keras.layers.GRU(3, reset_after=False)
gru.build(x.shape)
gru.set_weights([rng.normal(size=w.shape) for w in gru.weights])
kernel, recurrent, bias = gru.get_weights()
given = {"W": kernel.T[None], "R": recurrent.T[None]}
given["B"] = np.concatenate([bias, 0 * bias])[None]
given["X"] = x.swapaxes(0, 1)
print("bias of Keras:", bias.shape, "B:", given["B"].shape)
for after in (0, 1):
    flags = {"hidden_size": 3, "linear_before_reset": after}
    node = make_node("GRU", "XWRB", ["", "Y_h"], **flags)
    state = ReferenceEvaluator(node).run(["Y_h"], given)[0]
    off = np.abs(state[0] - gru(x)).max()
    print(
        "linear_before_reset =", after, "equal to 1e-6:", off < 1e-6
    )
