#!/usr/bin/env bash
# keras 3.15.1 (tensorflow 2.21.0, onnx 1.23.2, onnxruntime 1.32.0, numpy 2.4.6): hard_sigmoid is not one function.
# Keras 3 takes slope 1/6, so that it reaches 1 at 3; HardSigmoid of ONNX has 0.2 as its default, which Keras 2 had, and
# reaches 1 at 2.5. A gate written by hand in ONNX needs alpha=1/6.
# Seen at 2: 0.8333 in Keras, 0.9 in ONNX, 0.8333 with alpha=1/6.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 onnx==1.23.2 onnxruntime==1.32.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import onnxruntime
from onnx import helper
x = np.array([2.0], "float32")
print("Keras:", round(float(keras.activations.hard_sigmoid(x)[0]), 4))
for more in ({}, {"alpha": 1 / 6}):
    node = helper.make_node("HardSigmoid", ["x"], ["y"], **more)
    infos = [helper.make_tensor_value_info(name, 1, [1]) for name in "xy"]
    graph = helper.make_graph([node], "g", infos[:1], infos[1:])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    y = onnxruntime.InferenceSession(made.SerializeToString()).run(None, {"x": x})[0]
    print("ONNX", "alpha=1/6:" if more else "default:", round(float(y[0]), 4))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "Keras: 0.8333
ONNX default: 0.9
ONNX alpha=1/6: 0.8333" ]
