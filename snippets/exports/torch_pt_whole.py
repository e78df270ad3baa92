import pickle

import keras
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = torch.nn.LSTM(8, 3)


torch.save(Net(), "net.pt")
try:
    torch.load("net.pt", weights_only=True)
except pickle.UnpicklingError as error:
    print(f"{type(error).__name__}: {str(error)[:25]}")
net = torch.load("net.pt", weights_only=False)
kernel, recurrent, *biases = map(
    keras.ops.convert_to_numpy, net.state_dict().values()
)
lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
lstm.set_weights([kernel.T, recurrent.T, sum(biases)])
print(*net.state_dict(), sep="\n")
print("parameters in Keras:", lstm.count_params())
