import keras
import numpy as np
import onnxruntime
from onnx import helper, numpy_helper

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
lstm = keras.layers.LSTM(3, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights([rng.normal(size=w.shape) for w in lstm.weights])
kernel, recurrent, bias = lstm.get_weights()
i, f, c, o = (slice(3 * n, 3 * n + 3) for n in range(4))
order = np.r_[i, o, f, c]
w, r, b = kernel.T[order], recurrent.T[order], bias[order]
b = np.concatenate([b, np.zeros(12, "float32")])
names = {"W": w[None], "R": r[None], "B": b[None]}
node = helper.make_node("LSTM", ["X", *names], ["Y"], hidden_size=3)
x_info = helper.make_tensor_value_info("X", 1, [4, 2, 8])
y_info = helper.make_tensor_value_info("Y", 1, [4, 1, 2, 3])
kept = [numpy_helper.from_array(v, k) for k, v in names.items()]
graph = helper.make_graph([node], "lstm", [x_info], [y_info], kept)
made = helper.make_model(
    graph, opset_imports=[helper.make_opsetid("", 17)]
)
session = onnxruntime.InferenceSession(made.SerializeToString())
y = session.run(None, {"X": x.transpose(1, 0, 2)})[0][:, 0]
print(
    "equal to 1e-6:",
    np.abs(y.transpose(1, 0, 2) - lstm(x)).max() < 1e-6,
)
