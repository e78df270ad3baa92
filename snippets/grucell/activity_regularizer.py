import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.GRUCell(
    3, activity_regularizer=keras.regularizers.L2(0.01)
)
h = keras.ops.zeros((2, 3))
total = 0.0
for t in range(4):
    h, _ = cell(x[:, t], h)
    losses = [round(float(loss), 4) for loss in cell.losses]
    total += float(sum(cell.losses))
    print("step", t, losses)
print(f"after the loop {float(sum(cell.losses)):.4f}", end=", ")
print(f"added up {total:.4f}")
