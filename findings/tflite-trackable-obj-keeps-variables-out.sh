#!/usr/bin/env bash
# tensorflow 2.21.0 (keras 3.15.1, ai-edge-litert 2.3.0, numpy 2.4.6): TFLiteConverter.from_concrete_functions([f],
# model), as its documentation advises, converts a Keras LSTM without an error into a file that cannot be run: its
# READ_VARIABLE finds no variable. With None in place of the model the weights become constants and the file runs.
# Seen: RuntimeError at invoke, then an output.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 ai-edge-litert==2.3.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
f = tf.function(lambda x: model(x, training=False)).get_concrete_function(tf.TensorSpec((1, 4, 8)))
for given in (model, None):
    content = tf.lite.TFLiteConverter.from_concrete_functions([f], given).convert()
    running = Interpreter(model_content=content)
    running.allocate_tensors()
    name = "model" if given else "None"
    try:
        running.invoke()
        print(name, running.get_tensor(running.get_output_details()[0]["index"]).shape)
    except RuntimeError as error:
        print(name, "READ_VARIABLE" in str(error))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "model True
None (1, 3)" ]
