#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (tf2onnx 1.17.0, onnx 1.23.2, numpy 2.4.6): export(format='onnx') of a Functional
# model, which is built and can be saved, raises 'The model provided has never called' until it has been called once on
# data, although nothing of the data is used: after a call with a batch of 1 the file takes other batches. The default
# format, SavedModel, exports the same model without a call.
# Seen: ValueError, then a file with an open batch.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 tf2onnx==1.17.0 onnx==1.23.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import onnx
def fresh():
    inputs = keras.Input((4, 8))
    return keras.Model(inputs, keras.layers.LSTM(3)(inputs))
fresh().export("saved", verbose=False)
print("SavedModel: written")
model = fresh()
try:
    model.export("m.onnx", format="onnx", verbose=False)
except ValueError as error:
    print("ONNX:", str(error).strip())
model(np.zeros((1, 4, 8), "float32"))
model.export("m.onnx", format="onnx", verbose=False)
shape = onnx.load("m.onnx").graph.input[0].type.tensor_type.shape.dim
print("ONNX after a call, batch open:", not shape[0].dim_value)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "SavedModel: written
ONNX: The model provided has never called.
ONNX after a call, batch open: True" ]
