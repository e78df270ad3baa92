import keras

for outside, inside in (True, True), (False, True), (True, False):
    dense = keras.layers.Dense(3, trainable=inside)
    wrapper = keras.layers.TimeDistributed(dense, trainable=outside)
    model = keras.Sequential([keras.Input((4, 8)), wrapper])
    print(f"outside {outside}, inside {inside}:", end=" ")
    print("wrapper", len(wrapper.trainable_weights), end=", ")
    print("model", len(model.trainable_weights))
