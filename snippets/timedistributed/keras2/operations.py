import keras
import tensorflow as tf
import tf_keras

for name, library in (("Keras 2", tf_keras), ("Keras 3", keras)):
    dense = library.layers.Dense(3)
    wrapper = library.layers.TimeDistributed(dense)
    for timesteps in (4, 40):
        x = tf.TensorSpec((2, timesteps, 8))
        graph = tf.function(wrapper).get_concrete_function(x).graph
        count = len(graph.get_operations())
        print(
            f"{name}, {timesteps:2} timesteps: {count} operations"
        )
