import keras
import numpy as np

lengths = np.random.default_rng(0).integers(1, 101, size=256)
sequences = [np.ones((length, 8)) for length in lengths]
orders = {
    "as they come": np.arange(256),
    "sorted by length": np.argsort(lengths, kind="stable"),
}
print("all padded to 100:", 256 // 32 * 100, "timesteps")
for name, order in orders.items():
    steps = 0
    for start in range(0, 256, 32):
        batch = [sequences[n] for n in order[start : start + 32]]
        x = keras.utils.pad_sequences(
            batch, padding="post", dtype="float32"
        )
        steps += x.shape[1]
    print(f"{name}:", steps, "timesteps")
