import keras
import tensorflow as tf

dense = keras.layers.Dense(3)
wrapped = keras.layers.TimeDistributed(dense)
for name, layer in (("Dense", dense), ("TimeDistributed", wrapped)):
    for timesteps in (4, 40):
        x = tf.TensorSpec((2, timesteps, 8))
        graph = tf.function(layer).get_concrete_function(x).graph
        count = len(graph.get_operations())
        print(
            f"{name:15} {timesteps:2} timesteps: {count} operations"
        )
