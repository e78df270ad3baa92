#!/usr/bin/env bash
# jax2onnx 0.17.1 (keras 3.15.1 on jax 0.10.2, onnx 1.23.2): what Keras writes ONNX with on JAX has no rule for a scan from
# the end: an LSTM is exported, with an open batch and length; with go_backwards=True, or in Bidirectional, the same layer
# ends with NotImplementedError. On TensorFlow's and PyTorch's backend all three are exported.
# Seen: one file, and twice 'Reverse scan is not supported in IR pipeline.'
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 jax2onnx==0.17.1 onnx==1.23.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 JAX_PLATFORMS=cpu KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
import numpy as np
layers = keras.layers
for name, layer in (("LSTM", layers.LSTM(3)), ("go_backwards", layers.LSTM(3, go_backwards=True)), ("Bidirectional", layers.Bidirectional(layers.LSTM(3)))):
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, layer(inputs))
    model(np.ones((2, 4, 8), "float32"))
    try:
        model.export("m.onnx", format="onnx", verbose=False)
        print(name, "exported")
    except NotImplementedError as error:
        print(name, error)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "LSTM exported
go_backwards Reverse scan is not supported in IR pipeline.
Bidirectional Reverse scan is not supported in IR pipeline." ]
