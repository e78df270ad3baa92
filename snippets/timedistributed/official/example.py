import keras

doc = keras.layers.TimeDistributed.__doc__
lines = [line.strip() for line in doc.splitlines()]
example = [line[4:] for line in lines if line.startswith(">>> ")]
names = {"layers": keras.layers}
exec("\n".join(example[:-1]), names)
print("documented:", lines[lines.index(">>> outputs.shape") + 1])
print("run:       ", eval(example[-1], names))
