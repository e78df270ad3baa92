import keras

forward = keras.layers.LSTM(3, return_sequences=True)
backward = keras.layers.LSTM(
    3,
    return_sequences=True,
    go_backwards=True,
    use_cudnn=False,
    name="mine",
)
both = keras.layers.Bidirectional(forward, backward_layer=backward)
print("same forward layer: ", both.forward_layer is forward)
print("same backward layer:", both.backward_layer is backward)
print("names:", both.forward_layer.name, both.backward_layer.name)
print("zero_output_for_mask:", end=" ")
print(forward.zero_output_for_mask, backward.zero_output_for_mask)
print("use_cudnn of the backward layer:", backward.use_cudnn)
