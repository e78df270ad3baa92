import keras
import numpy as np

x, y = np.ones((256, 20, 8)), np.ones((256, 3))
batches = []
callback = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: batches.append(batch)
)
for number in (1, 8):
    batches.clear()
    model = keras.Sequential([keras.layers.LSTM(3)])
    model.compile("adam", "mse", steps_per_execution=number)
    model.fit(x, y, verbose=0, callbacks=[callback])
    updates = int(model.optimizer.iterations)
    print(f"steps_per_execution={number}:", end=" ")
    print(f"updates {updates}, returns to Python {len(batches)}")
