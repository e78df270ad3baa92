import keras
import numpy as np
import onnx
import onnxruntime

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
gru = keras.layers.GRU(3, recurrent_activation="hard_sigmoid")
gru.build(x.shape)
gru.set_weights([rng.normal(size=w.shape) for w in gru.weights])
kernel, recurrent, bias = gru.get_weights()
weights = {"W": kernel.T, "R": recurrent.T, "B": bias.ravel()}
own = 'activations=["HardSigmoid", "Tanh"]'
for name, more in (
    ("neither", ""),
    ("activations", f", {own}"),
    (
        "and activation_alpha",
        f", {own}, activation_alpha=[{1 / 6}]",
    ),
):
    made = onnx.parser.parse_model(f"""
    <ir_version: 10, opset_import: ["": 17]>
    gru (float[4, b, 8] X) => (float[1, b, 3] H) {{
        Y, H = GRU <hidden_size=3, linear_before_reset=1{more}>
            (X, W, R, B)
    }}""")
    made.graph.initializer.extend(
        onnx.numpy_helper.from_array(w[None], key)
        for key, w in weights.items()
    )
    run = onnxruntime.InferenceSession(made.SerializeToString()).run
    (y,) = run(None, {"X": x.swapaxes(0, 1)})
    print(
        name.ljust(20),
        "equal to 1e-6:",
        np.abs(y[0] - gru(x)).max() < 1e-6,
    )
