import keras
import numpy as np
import onnxruntime
from onnx import helper, numpy_helper

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
gru = keras.layers.GRU(3)
gru.build(x.shape)
gru.set_weights([rng.normal(size=w.shape) for w in gru.weights])
kernel, recurrent, bias = gru.get_weights()
names = {
    "W": kernel.T[None],
    "R": recurrent.T[None],
    "B": bias.reshape(1, -1),
}
kept = [numpy_helper.from_array(v, k) for k, v in names.items()]
x_info = helper.make_tensor_value_info("X", 1, [4, 2, 8])
y_info = helper.make_tensor_value_info("Y", 1, [1, 2, 3])
for after in (1, 0):
    node = helper.make_node(
        "GRU", ["X", *names], ["", "Y"], hidden_size=3
    )
    node.attribute.append(
        helper.make_attribute("linear_before_reset", after)
    )
    graph = helper.make_graph(
        [node], "gru", [x_info], [y_info], kept
    )
    made = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)]
    )
    session = onnxruntime.InferenceSession(made.SerializeToString())
    y = session.run(None, {"X": x.transpose(1, 0, 2)})[0][0]
    off = np.abs(y - gru(x)).max()
    print(
        "linear_before_reset =", after, "equal to 1e-6:", off < 1e-6
    )
