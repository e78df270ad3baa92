import keras

for reset_after, biases in ((True, 2), (False, 1)):
    cell = keras.layers.GRUCell(3, reset_after=reset_after)
    cell.build((None, 8))
    formula = 3 * (3 * 8 + 3**2 + biases * 3)
    print(f"reset_after={reset_after}")
    print("  count_params:", cell.count_params())
    print(f"  3 * (3 * 8 + 3**2 + {biases} * 3) = {formula}")
