import keras
import tensorflow as tf

for options in (
    {},
    {"dropout": 0.2},
    {"recurrent_dropout": 0.2},
):
    lstm = keras.layers.LSTM(3, **options)
    step = tf.function(lstm)
    concrete = step.get_concrete_function(
        tf.TensorSpec((2, 4, 8)), training=True
    )
    graph = concrete.graph
    functions = graph.as_graph_def().library.function
    (body,) = [f for f in functions if "_body_" in f.signature.name]
    types = [node.op for node in body.node_def]
    print(options or "default")
    print("  operations a timestep:", len(types), end=", ")
    print("matrix products:", types.count("MatMul"))
