import keras
import tensorflow as tf

for unroll in False, True:
    print(f"unroll={unroll}")
    layer = keras.layers.ConvLSTM1D(3, 3, unroll=unroll)
    for timesteps in 4, 12:
        x = tf.TensorSpec((2, timesteps, 8, 1))
        graph = tf.function(layer).get_concrete_function(x).graph
        types = [op.type for op in graph.get_operations()]
        loops = sum("While" in name for name in types)
        print(f"  {timesteps:2} timesteps: loops {loops}", end=", ")
        print(f"operations {len(types)}")
