import keras
import numpy as np
import torch
from torch.nn.utils import rnn

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
mask = np.array([[True] * 4, [True, True, False, False]])
for zero in (False, True):
    lstm = keras.layers.LSTM(
        3, return_sequences=True, zero_output_for_mask=zero
    )
    outputs = np.asarray(lstm(x, mask=mask))
    kernel, recurrent, bias = map(torch.tensor, lstm.get_weights())
    other = torch.nn.LSTM(8, 3, batch_first=True)
    state = {"weight_ih_l0": kernel.T, "weight_hh_l0": recurrent.T}
    state |= {"bias_ih_l0": bias, "bias_hh_l0": torch.zeros(12)}
    other.load_state_dict(state)
    packed = rnn.pack_padded_sequence(torch.tensor(x), [4, 2], True)
    padded = rnn.pad_packed_sequence(other(packed)[0], True)[0]
    same = np.isclose(outputs, padded.detach().numpy(), atol=1e-6)
    print(f"zero_output_for_mask={zero}")
    print("  kept timesteps equal:  ", same[mask].all())
    print("  padded timesteps equal:", same[~mask].all())
