import zipfile

import keras
import tensorflow as tf
from h5py import File

inputs = keras.Input((4, 8))
model = keras.Sequential([inputs, keras.layers.LSTM(3)])
model.compile(optimizer="adam", loss="mse")
model.optimizer.build(model.trainable_variables)
model.save("model.keras")
model.save_weights("model.weights.h5")
model.export("folder", verbose=False)
archive = zipfile.ZipFile("model.keras")
box, h5 = archive.namelist(), []
File(archive.open("model.weights.h5")).visit(box.append)
File("model.weights.h5").visit(h5.append)
pb = tf.io.gfile.listdir("folder")
pb += [v.name for v in tf.saved_model.load("folder").variables]
for way, has in ("save", box), ("save_weights", h5), ("export", pb):
    text = " ".join(name for name in has if name[-1].isdigit())
    adam = text.count("optimizer/") + text.count("adam/")
    print(f"{way}: config", "config.json" in has, end=", weights ")
    print(text.count("cell/"), end=f", optimizer {adam}, graph ")
    print("saved_model.pb" in has)
