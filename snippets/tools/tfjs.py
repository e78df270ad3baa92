import importlib
import json
import os
import subprocess
import sys
import types

import keras
import numpy as np
from keras.layers import GRU, LSTM, Bidirectional, Masking

os.environ["NODE_PATH"] = f"{sys.prefix}/node_modules"
sys.modules["tensorflow_decision_forests"] = types.ModuleType("")
web = "tensorflowjs.converters.tf_saved_model_conversion_v2"
convert = importlib.import_module(web).convert_tf_saved_model

SCRIPT = """
const tf = require('@tensorflow/tfjs'), fs = require('fs');
const made = JSON.parse(fs.readFileSync('web/model.json'));
const data = fs.readFileSync('web/group1-shard1of1.bin');
const weightSpecs = made.weightsManifest[0].weights;
const weightData = new Uint8Array(data).buffer;
const files = tf.io.fromMemory({weightData, weightSpecs, ...made});
const x = tf.tensor(JSON.parse(process.argv[1]));
tf.loadGraphModel(files).then((model) => model.executeAsync(x))
  .then((y) => console.log(JSON.stringify(y.arraySync())));
"""
for name, top, size in (
    ("open length", [LSTM(3)], (None, None, 8)),
    ("fixed length", [GRU(3)], (None, 4, 8)),
    ("masked", [Masking(), LSTM(3)], (None, 4, 8)),
    ("both", [Bidirectional(LSTM(3))], (None, 4, 8)),
    ("stateful", [LSTM(3, stateful=True)], (2, 4, 8)),
):
    model = keras.Sequential([keras.Input(batch_shape=size), *top])
    x = np.random.default_rng(0).normal(size=(2, 4, 8))
    x[1, 2:] = 0
    try:
        model.export("saved", verbose=False)
        convert("saved", "web", control_flow_v2=True)
        command = ["node", "-e", SCRIPT, json.dumps(x.tolist())]
        y = json.loads(subprocess.check_output(command))
        print(name, np.allclose(y, model(x), atol=1e-5))
    except AssertionError as error:
        print(name, "AssertionError:", error)
