import pathlib
import tempfile

import keras

path = pathlib.Path(tempfile.mkdtemp()) / "lite.tflite"
whole = (1, 4, 8)
fixed = [keras.InputSpec(shape=whole, dtype="float32")]
for name, inputs, unroll, signature in (
    ("as it is", keras.Input((4, 8)), False, None),
    ("batch_shape", keras.Input(batch_shape=whole), False, None),
    ("input_signature", keras.Input((4, 8)), False, fixed),
    ("unroll=True", keras.Input((4, 8)), True, None),
):
    lstm = keras.layers.LSTM(3, unroll=unroll)
    model = keras.Sequential([inputs, lstm])
    model.export(
        path, "litert", verbose=False, input_signature=signature
    )
    needs = b"FlexTensorListReserve" in path.read_bytes()
    print(f"{name:15} needs operations of TensorFlow: {needs}")
