import pickle

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
print(*net.state_dict())
