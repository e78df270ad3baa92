import keras
import tensorflow as tf

doc = " ".join(keras.layers.StackedRNNCells.__doc__.split())
start = doc.index("Used to implement efficient")
print(doc[start:].split(". ")[0])

lower = keras.layers.LSTM(3, return_sequences=True)
layers = keras.Sequential([lower, keras.layers.LSTM(5)])
cells = keras.layers.RNN(
    [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
)
x = tf.TensorSpec((2, 4, 8))
for name, run in ("layers:", layers), ("cells: ", cells):
    graph = tf.function(run).get_concrete_function(x).graph
    functions = graph.as_graph_def().library.function
    nodes = [n.op for f in functions for n in f.node_def]
    nodes += [op.type for op in graph.get_operations()]
    print(name, sum("While" in n for n in nodes), "loops", end=", ")
    print(nodes.count("MatMul"), "matrix products")
