import json
import os
import subprocess
import sys
import types

sys.modules["tensorflow_decision_forests"] = types.ModuleType("not needed")

import keras
import numpy as np
from keras import layers
from tensorflowjs.converters.tf_saved_model_conversion_v2 import convert_tf_saved_model

SCRIPT = """
const tf = require('@tensorflow/tfjs'), fs = require('fs');
const made = JSON.parse(fs.readFileSync('web/model.json'));
const bytes = fs.readFileSync('web/group1-shard1of1.bin');
const weightSpecs = made.weightsManifest[0].weights;
const weightData = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const files = tf.io.fromMemory({modelTopology: made.modelTopology, weightSpecs, weightData});
tf.setBackend('cpu').then(() => tf.loadGraphModel(files)).then(async (model) => {
  const y = await model.executeAsync(tf.tensor(JSON.parse(process.argv[1])));
  console.log(JSON.stringify(await y.array()));
});
"""
keras.utils.set_random_seed(0)
for name, layer, shape, length in (
    ("open length", layers.LSTM(3), (None, None, 8), 7),
    ("fixed length", layers.GRU(3), (None, 4, 8), 4),
    ("masked", layers.LSTM(3), (None, 4, 8), 4),
    ("Bidirectional", layers.Bidirectional(layers.LSTM(3)), (None, 4, 8), 4),
    ("stateful", layers.LSTM(3, stateful=True), (2, 4, 8), 4),
):
    inputs = keras.Input(batch_shape=shape)
    model = keras.Model(inputs, layer(layers.Masking()(inputs) if name == "masked" else inputs))
    x = np.random.default_rng(0).normal(size=(2, length, 8)).astype("float32")
    x[1, 2:] = 0
    model.export("saved", verbose=False)
    try:
        convert_tf_saved_model("saved", "web", control_flow_v2=True)
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
        continue
    command = ["node", "-e", SCRIPT, json.dumps(x.tolist())]
    where = {**os.environ, "NODE_PATH": f"{sys.prefix}/node_modules"}
    done = subprocess.run(command, env=where, capture_output=True, text=True, check=True)
    print(f"{name}: equal:", np.allclose(json.loads(done.stdout.splitlines()[-1]), model(x), atol=1e-5))
