import importlib

import keras
import tensorflow as tf

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
for name, has_gpu, options in (
    ("LSTM(3)", False, {}),
    ("implementation=1", False, {"implementation": 1}),
    ("unroll=True", False, {"unroll": True}),
    ("cuDNN", True, {}),
):
    source._is_gpu_available = lambda has_gpu=has_gpu: has_gpu
    lstm = tf.function(keras.layers.LSTM(3, **options))
    traced = lstm.get_concrete_function(tf.TensorSpec((2, 4, 8)))
    graph = traced.graph.as_graph_def()
    functions = graph.library.function
    bodies = [f for f in functions if "_body_" in f.signature.name]
    nodes = bodies[0].node_def if bodies else graph.node
    ops = [node.op for node in nodes]
    print(f"{name}: loops {len(bodies)},", end=" ")
    print("matrix products", ops.count("MatMul"), end=", ")
    print("CudnnRNNV3", ops.count("CudnnRNNV3"))
