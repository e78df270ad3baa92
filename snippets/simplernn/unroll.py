import keras
import tensorflow as tf

for unroll in (False, True):
    print(f"unroll={unroll}")
    simple_rnn = keras.layers.SimpleRNN(3, unroll=unroll)
    run = tf.function(simple_rnn)
    for timesteps in (4, 40):
        x = tf.TensorSpec((2, timesteps, 8))
        graph = run.get_concrete_function(x).graph
        types = [op.type for op in graph.get_operations()]
        loops = sum("While" in name for name in types)
        print(f"  {timesteps:2} timesteps: loops {loops}", end=", ")
        print(f"operations {len(types)}")
