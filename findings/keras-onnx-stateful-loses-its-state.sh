#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (tf2onnx 1.17.0, onnxruntime 1.32.0, onnx 1.23.2, numpy 2.4.6):
# export(format='onnx') of a stateful LSTM succeeds, without a warning, and the file has neither an input nor an output
# nor a memory for the state: each run begins with zeros.
# Seen on a layer with all weights 0.1: Keras gives 0.6384, then 0.6867; the file 0.6384 twice.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 tf2onnx==1.17.0 onnxruntime==1.32.0 onnx==1.23.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import onnxruntime
x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(1, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
print("Keras:", *(round(float(np.asarray(model(x))[0, 0]), 4) for _ in "12"))
lstm.reset_state()
model.export("m.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("m.onnx")
print("inputs:", len(session.get_inputs()), "outputs:", len(session.get_outputs()))
print("ONNX:", *(round(float(session.run(None, {session.get_inputs()[0].name: x})[0][0, 0]), 4) for _ in "12"))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "Keras: 0.6384 0.6867
inputs: 1 outputs: 1
ONNX: 0.6384 0.6384" ]
