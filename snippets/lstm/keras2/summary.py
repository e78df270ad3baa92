import keras
import tf_keras

for library in tf_keras, keras:
    inputs = library.Input((4, 8))
    outputs = library.layers.LSTM(3)(inputs)
    model = library.Model(inputs, outputs)
    lines = []
    model.summary(line_length=60, print_fn=lines.append)
    for line in "\n".join(lines).splitlines():
        if "Model:" in line or "(None" in line or "Total" in line:
            print(line.strip())
