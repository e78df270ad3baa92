import keras
import torch

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
for size in (0, 2):
    lstm = torch.nn.LSTM(8, 3, proj_size=size, batch_first=True)
    output, (h, c) = lstm(x)
    print("proj_size =", size)
    for name, value in lstm.state_dict().items():
        print(" ", name.ljust(12), tuple(value.shape))
    print("  output", *output.shape, "h", *h.shape, "c", *c.shape)
print("Keras")
lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
for weight in lstm.weights:
    print(" ", weight.name.ljust(16), tuple(weight.shape))
