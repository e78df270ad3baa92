import keras

x = keras.random.normal((1, 4, 8), seed=0).numpy()
x[0, 2:] = 0
masked = keras.layers.Masking()(x)
for zero in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        3,
        return_sequences=True,
        return_state=True,
        zero_output_for_mask=zero,
    )
    outputs, state_h, state_c = lstm(masked)
    print(f"zero_output_for_mask={zero}")
    print("  outputs[:, 1]: ", outputs[0, 1].numpy().round(4))
    print("  outputs[:, -1]:", outputs[0, -1].numpy().round(4))
    print("  state_h:       ", state_h[0].numpy().round(4))
