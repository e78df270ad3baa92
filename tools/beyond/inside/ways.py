"""The ways out of Keras: each takes a model, writes it into the current folder, and returns what runs the result.

Executed behind `models.py`, in the process of one cell. A way is a function of the name of a model; it returns the
Keras model whose answers are right, and a function from arrays, by the name of their input, to the list of outputs.
This file is long because it is a list: the ways of one target stand together and share nothing with the others.
"""

import collections
import os

import keras
import numpy as np


def called(model, name):
    """The model after a call, which some exports need; without a trace of it in its state."""
    model(feed(model, inputs_of(name, 2)))
    reset(model)
    return model


def reset(model):
    for layer in model.layers:
        if getattr(layer, "stateful", False):
            layer.reset_state()


def feed(model, arrays):
    """The arrays as a model takes them: one, or a list in the order of its inputs."""
    found = [arrays[each.name] for each in model.inputs]
    return found[0] if len(found) == 1 else found


def listed(outputs):
    if isinstance(outputs, dict):
        outputs = list(outputs.values())
    outputs = outputs if isinstance(outputs, (list, tuple)) else [outputs]
    return [np.asarray(keras.ops.convert_to_numpy(each)) for each in outputs]


def named(inputs, name_of):
    """By our name of an input, what a runtime calls it."""
    ours = {}
    for each in inputs:
        tail = name_of(each).split(":")[0].removeprefix("serving_default_")
        ours[tail if tail in ("x", "h", "c") else tail.rsplit("_", 1)[-1]] = each
    if set(ours) <= {"x", "h", "c"}:
        return ours
    # What an export has named itself, such as args_0, args_0_1, args_0_2, it has numbered in our order.
    return dict(zip("xhc", sorted(inputs, key=lambda each: name_of(each).split(":")[0]), strict=False))


def signature_of(model, batch=2):
    """The sizes of a model, the batch fixed: what `input_signature` takes. A length that is open stays open."""
    return nested([keras.InputSpec(shape=(batch, *each.shape[1:]), dtype=each.dtype) for each in model.inputs])


def fixed_signature(name):
    """The same with the length fixed as well, for what traces a length that is open with one timestep."""
    arrays = inputs_of(name, 2).values()
    return nested([keras.InputSpec(shape=each.shape, dtype=each.dtype.name) for each in arrays])


def nested(specs):
    """A signature lists the arguments of the call: several inputs are one argument, a list."""
    return specs if len(specs) == 1 else [specs]


def size_of(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(place, each)) for place, _, names in os.walk(path) for each in names)


RECURRENT = ("LSTM", "GRU", "RNN", "Loop", "Scan", "While", "WHILE", "LSTMSequence", "GRUSequence", "TensorIterator")
NOTED = ("Sequence", "Flex", "UNIDIRECTIONAL", "BIDIRECTIONAL")


def told(operators):
    """The operators that carry the recurrence; of an unrolled graph, how many products of matrices it has."""
    count = collections.Counter(operators)
    found = {each: number for each, number in count.items() if each in RECURRENT or any(word in each for word in NOTED)}
    if not found:
        products = sum(count[each] for each in ("MatMul", "Gemm", "FULLY_CONNECTED", "BATCH_MATMUL", "mm", "addmm"))
        return f"unrolled: {products} matrix products" if products else ""
    return ", ".join(each if number == 1 else f"{each} × {number}" for each, number in sorted(found.items()))


# --- SavedModel


def saved(model, **options):
    import tensorflow as tf

    model.export("saved", verbose=False, **options)
    loaded = tf.saved_model.load("saved")
    graph = loaded.signatures["serving_default"].graph
    inner = [node.op for each in graph.as_graph_def().library.function for node in each.node_def]
    operators = [node.op for node in graph.as_graph_def().node] + inner
    facts["carries"] = told([each.removeprefix("Stateless") for each in operators])
    facts["bytes"] = size_of("saved")
    return lambda arrays: listed(loaded.serve(feed(model, arrays)))


def savedmodel(name):
    model = called(built(name), name)
    return model, saved(model)


def savedmodel_signature(name):
    model = called(built(name), name)
    return called(built(name), name), saved(model, input_signature=signature_of(model))


def tfsmlayer(name):
    model = called(built(name), name)
    model.export("saved", verbose=False)
    layer = keras.layers.TFSMLayer("saved", call_endpoint="serve")
    return model, lambda arrays: listed(layer(feed(model, arrays)))


# --- ONNX


def onnx_session(path):
    import onnx
    import onnxruntime

    graph = onnx.load(path)
    operators = []

    def walk(nodes):
        for node in nodes:
            operators.append(node.op_type)
            for attribute in node.attribute:
                if attribute.HasField("g"):
                    walk(attribute.g.node)

    walk(graph.graph.node)
    for function in graph.functions:
        walk(function.node)
    facts["carries"] = told(operators)
    facts["bytes"] = size_of(path)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    inputs = named(session.get_inputs(), lambda each: each.name)
    return lambda arrays: session.run(None, {inputs[each].name: value for each, value in arrays.items()})


def onnx_built(name):
    model = built(name)
    model.export("m.onnx", format="onnx", verbose=False)
    return model, onnx_session("m.onnx")


def onnx_called(name):
    model = called(built(name), name)
    model.export("m.onnx", format="onnx", verbose=False)
    return model, onnx_session("m.onnx")


def onnx_signature(name):
    model = called(built(name, batch=2), name)
    model.export("m.onnx", format="onnx", verbose=False, input_signature=fixed_signature(name))
    return model, onnx_session("m.onnx")


def onnx_fixed(name):
    """What an export traces stays in the states and seeds of a model on JAX: the reference is another one."""
    model = called(built(name), name)
    model.export("m.onnx", format="onnx", verbose=False, input_signature=signature_of(model))
    return called(built(name), name), onnx_session("m.onnx")


def onnx_unroll(name):
    model = called(built(name, unroll=True), name)
    model.export("m.onnx", format="onnx", verbose=False)
    return model, onnx_session("m.onnx")


def tf2onnx_function(name):
    import tensorflow as tf
    import tf2onnx

    model = called(built(name), name)
    specs = [tf.TensorSpec(each.shape, each.dtype, name=each.name) for each in model.inputs]

    def run(*arguments):
        return model(list(arguments) if len(arguments) > 1 else arguments[0], training=False)

    tf2onnx.convert.from_function(tf.function(run, input_signature=specs), specs, opset=18, output_path="m.onnx")
    return model, onnx_session("m.onnx")


# --- OpenVINO


def openvino_compiled(model_or_path):
    import openvino

    core = openvino.Core()
    graph = core.read_model(model_or_path) if isinstance(model_or_path, str) else model_or_path
    facts["carries"] = told([each.get_type_name() for each in graph.get_ops()])
    if isinstance(model_or_path, str):
        facts["bytes"] = size_of(model_or_path) + size_of(model_or_path.replace(".xml", ".bin"))
    compiled = core.compile_model(graph, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    inputs = named(list(compiled.inputs), lambda each: next(iter(sorted(each.get_names(), key=len)), "x"))
    request = compiled.create_infer_request()

    def run(arrays):
        answer = request.infer({inputs[each]: value for each, value in arrays.items()})
        return [np.array(answer[each]) for each in compiled.outputs]

    return run


def openvino_export(name, **options):
    model = called(built(name, **options), name)
    model.export("m.xml", format="openvino", verbose=False)
    return model, openvino_compiled("m.xml")


def openvino_unroll(name):
    return openvino_export(name, unroll=True)


def openvino_saved(name):
    import openvino

    model = called(built(name), name)
    model.export("saved", verbose=False)
    openvino.save_model(openvino.convert_model("saved"), "m.xml", compress_to_fp16=False)
    return model, openvino_compiled("m.xml")


def openvino_onnx(name):
    import openvino

    model = called(built(name), name)
    model.export("m.onnx", format="onnx", verbose=False)
    openvino.save_model(openvino.convert_model("m.onnx"), "m.xml", compress_to_fp16=False)
    return model, openvino_compiled("m.xml")


# --- LiteRT


def interpreter_of(path, make):
    interpreter = make(path)
    facts["bytes"] = size_of(path)
    facts["carries"] = told([each["op_name"] for each in interpreter._get_ops_details()])
    # The body of a loop is a graph of its own: of these, the interpreter tells the number only.
    facts["dtypes"] = {
        np.dtype(interpreter._get_tensor_details(number, graph)["dtype"]).name
        for graph in range(interpreter.num_subgraphs())
        for number in range(interpreter._interpreter.NumTensors(graph))
    }
    inputs = named(interpreter.get_input_details(), lambda each: each["name"])
    shapes = {}

    def run(arrays):
        now = {each: value.shape for each, value in arrays.items()}
        if now != shapes.get("now"):
            for each, value in arrays.items():  # strict: a size that the file fixes cannot be had by force
                interpreter.resize_tensor_input(inputs[each]["index"], value.shape, strict=True)
            interpreter.allocate_tensors()
            shapes["now"] = now
        for each, value in arrays.items():
            detail = inputs[each]
            scale, zero = detail["quantization"]
            if scale:
                value = np.clip(np.round(value / scale) + zero, -128, 127)
            interpreter.set_tensor(detail["index"], value.astype(detail["dtype"]))
        interpreter.invoke()
        found = []
        for detail in sorted(interpreter.get_output_details(), key=lambda each: each["name"]):
            value = interpreter.get_tensor(detail["index"])
            scale, zero = detail["quantization"]
            found.append((value.astype("float32") - zero) * scale if scale else value)
        return found

    return run


def litert(path):
    from ai_edge_litert.interpreter import Interpreter

    return interpreter_of(path, lambda each: Interpreter(model_path=each))


def tensorflow_lite(path):
    import tensorflow as tf

    return interpreter_of(path, lambda each: tf.lite.Interpreter(model_path=each))


def litert_export(name, run=litert, **options):
    model = called(built(name, **options), name)
    model.export("m.tflite", format="litert", verbose=False)
    return model, run("m.tflite")


def litert_export_tensorflow(name):
    return litert_export(name, tensorflow_lite)


def litert_unroll(name):
    return litert_export(name, unroll=True)


def litert_signature(name):
    model = called(built(name), name)
    model.export("m.tflite", format="litert", verbose=False, input_signature=signature_of(model))
    return model, litert("m.tflite")


def converter(name, configure=lambda *_: None, **options):
    import tensorflow as tf

    model = called(built(name, **options), name)
    converting = tf.lite.TFLiteConverter.from_keras_model(model)
    configure(converting, name)
    with open("m.tflite", "wb") as file:
        file.write(converting.convert())
    return model, litert("m.tflite")


def converter_fixed(name):
    return converter(name, batch=2)


def converter_unroll(name):
    return converter(name, unroll=True)


def converter_frozen(name):
    import tensorflow as tf

    model = called(built(name), name)
    arrays = inputs_of(name, 2)
    specs = [tf.TensorSpec(arrays[each.name].shape, each.dtype, name=each.name) for each in model.inputs]

    def run(*arguments):
        return model(list(arguments) if len(arguments) > 1 else arguments[0], training=False)

    concrete = tf.function(run, input_signature=specs).get_concrete_function()
    with open("m.tflite", "wb") as file:
        file.write(tf.lite.TFLiteConverter.from_concrete_functions([concrete], None).convert())
    return model, litert("m.tflite")


def samples(name):
    for seed in range(50):
        yield list(inputs_of(name, 2, seed=seed).values())


def converter_int8(name):
    import tensorflow as tf

    def configure(converting, name):
        converting.optimizations = [tf.lite.Optimize.DEFAULT]
        converting.representative_dataset = lambda: samples(name)
        converting.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]

    facts["tolerance"] = 0.1
    return converter(name, configure, batch=2, unroll=True)


def converter_dynamic(name):
    import tensorflow as tf

    def configure(converting, _name):
        converting.optimizations = [tf.lite.Optimize.DEFAULT]

    facts["tolerance"] = 0.1
    return converter(name, configure, batch=2)


# --- within Keras


def quantized(name):
    model = called(built(name), name)
    reference = called(built(name), name)
    model.quantize("int8")
    facts["tolerance"] = 0.1
    facts["dtypes"] = {w.dtype for layer in model.layers for w in layer.weights}
    facts["carries"] = ", ".join(sorted(facts["dtypes"]))
    return reference, lambda arrays: listed(model(feed(model, arrays)))


# --- PyTorch


def program_of(name, batch=None, signature=None):
    import torch

    model = called(built(name, batch=batch), name)
    extra = {"input_signature": signature} if signature else {}
    model.export("m.pt2", format="torch", verbose=False, **extra)
    program = torch.export.load("m.pt2")
    facts["carries"] = told(
        [str(node.target).split(".")[1] for node in program.graph.nodes if "aten" in str(node.target)]
    )
    facts["bytes"] = size_of("m.pt2")
    module = program.module()

    def run(arrays):
        tensors = [torch.from_numpy(arrays[each.name]) for each in model.inputs]
        with torch.no_grad():
            answer = module(tensors[0] if len(tensors) == 1 else tensors)
        return listed(answer)

    return model, run


def torch_program(name):
    return program_of(name)


def torch_signature(name):
    return program_of(name, 2, fixed_signature(name))


WAYS = {
    "tensorflow": {
        "savedmodel": {"export": savedmodel, "TFSMLayer": tfsmlayer},
        "onnx": {"export, only built": onnx_built, "export, called once": onnx_called, "tf2onnx": tf2onnx_function},
        "openvino": {
            "export to openvino": openvino_export,
            "export, unroll": openvino_unroll,
            "from the SavedModel": openvino_saved,
            "from ONNX": openvino_onnx,
        },
        "litert": {
            "export": litert_export,
            "export, TensorFlow's interpreter": litert_export_tensorflow,
            "export, signature": litert_signature,
            "export, unroll": litert_unroll,
            "converter": converter,
            "converter, fixed batch": converter_fixed,
            "converter, unroll": converter_unroll,
            "concrete function": converter_frozen,
        },
        "int8": {
            "converter, int8, unroll": converter_int8,
            "converter, fixed batch, dynamic range": converter_dynamic,
            "quantize": quantized,
        },
    },
    "torch": {
        "torch": {"export": torch_program, "export, signature": torch_signature},
        "onnx": {"export, called once": onnx_called, "export, signature": onnx_signature},
    },
    "jax": {
        "savedmodel": {"export": savedmodel, "export, signature": savedmodel_signature},
        "onnx": {"export, called once": onnx_called, "export, signature": onnx_fixed, "export, unroll": onnx_unroll},
    },
    "openvino": {"openvino": {"export": openvino_export}},
}
"""By backend and target, the ways."""

FEW = ("lstm", "lstm-open", "lstm-stateful", "lstm-initial-state", "gru", "masked")
SOME = {
    "TFSMLayer": FEW,
    "export, only built": FEW,
    "tf2onnx": (*FEW, "convlstm2d", "bidirectional"),
    "export, TensorFlow's interpreter": FEW,
    "converter": FEW,
    "concrete function": FEW,
    "export to openvino": FEW,
}
"""Ways that differ from another only in how one gets there, or fail alike, with the models that show it."""
