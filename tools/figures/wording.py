"""The words of the figures in each language: labels, titles, and descriptions that say what a figure shows.

Terms are those of docs/_meta/glossary.yml; names in code and shapes are the same in every language. What is not
translated here does not stand in a figure.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from tools.figures.drawing import Tensor, numbered
from tools.figures.shown import Shape
from tools.figures.unrolled import Row

WORDS = {
    "ko": {
        "cell": "셀",
        "layer": "층",
        "time": "시점",
        "returned": "반환",
        "dropped": "반환 안 함",
        "masked": "마스크됨",
        "drops": "드롭아웃",
        "forward": "순방향",
        "backward": "역방향",
        "encoder": "인코더",
        "decoder": "디코더",
        "batch": "배치",
        "features": "특성",
        "kernel": "커널",
        "bias": "편향",
        "unused": "쓰지 않음",
        "first": "첫 호출",
        "second": "다음 호출",
        "forget": "망각",
        "input": "입력",
        "candidate": "후보",
        "output": "출력",
        "update": "업데이트",
        "reset": "리셋",
    },
    "en": {
        "cell": "cell",
        "layer": "layer",
        "time": "timesteps",
        "returned": "returned",
        "dropped": "not returned",
        "masked": "masked",
        "drops": "dropout",
        "forward": "forward",
        "backward": "backward",
        "encoder": "encoder",
        "decoder": "decoder",
        "batch": "batch",
        "features": "features",
        "kernel": "kernel",
        "bias": "bias",
        "unused": "not used",
        "first": "first",
        "second": "second",
        "forget": "forget",
        "input": "input",
        "candidate": "candidate",
        "output": "output",
        "update": "update",
        "reset": "reset",
    },
}
"""The words on the figures."""

SAID = {
    "ko": {
        "unrolled": "시점을 따라 펼친 {layers}",
        "stacked": "아래에서 위로 쌓은 {layers}",
        "stacked-cells": "시점마다 여러 셀을 차례로 계산하는 {layers}",
        "bidirectional": "두 방향으로 읽는 {layers}",
        "stateful": "상태를 이어 가며 잇달아 호출한 {layers}",
        "encoder-decoder": "인코더와 디코더: {layers}",
        "two-calls": "앞 호출의 상태를 다음 호출에 넘기는 {layers}",
        "time-distributed": "시점마다 같은 층을 적용하는 {layers}",
        "tensor": "입력 텐서 {layers}의 축",
        "frames": "프레임의 시퀀스를 읽는 {layers}",
        "cell": "{layers}의 셀 내부",
        "inputs": "{inputs} 텐서가 시점마다 하나씩({steps}) 아래에서 들어갑니다.",
        "steps": "{first}, …, {last}",
        "step": "{first}",
        "two steps": "{first}, {last}",
        "hc": "시점마다 셀이 은닉 상태 h와 셀 상태 c를 다음 시점에 넘깁니다.",
        "h": "시점마다 셀이 은닉 상태 h를 다음 시점에 넘깁니다.",
        "": "시점마다 같은 층이 따로 계산하고, 다음 시점에 넘기는 것은 없습니다.",
        "zeros": "상태는 0에서 시작합니다.",
        "given": "상태는 {initials}에서 시작합니다.",
        "carried": "상태는 앞 호출이 끝난 값에서 시작합니다.",
        "backwards": "마지막 시점부터 거꾸로 읽습니다.",
        "masked": "마스크된 {steps}에서는 상태가 그대로 지나갑니다.",
        "sample": "마스크는 샘플마다 다를 수 있고, 그린 것은 마스크가 {mask}인 샘플입니다.",
        "repeats": "마스크된 시점에서는 그 앞의 출력을 되풀이하므로, 돌려주는 것은 {values}입니다.",
        "zeroed": "마스크된 시점의 출력은 0이므로, 돌려주는 것은 {values}입니다.",
        "every": "돌려주는 출력은 모든 시점의 {outputs}입니다.",
        "last": "돌려주는 출력은 끝에 읽은 시점의 {outputs} 하나입니다.",
        "no outputs": "마지막 상태 {finals}만 쓰고, 함께 돌려주는 출력은 쓰지 않습니다.",
        "finals": "마지막 상태 {finals}도 돌려줍니다.",
        "no finals": "마지막 상태는 돌려주지 않습니다.",
        "handed": "{layer}의 출력인 {outputs} 텐서는 위층의 입력이 됩니다.",
        "upper": "그 위의 층은 {layer}입니다.",
        "upper states": "그 위의 층은 {layer}이고, 상태를 같은 방식으로 0에서 시작해 시점마다 넘깁니다.",
        "masking": "{layer} 층은 형태를 그대로 두고, 마스크된 시점을 0으로 바꾸며 마스크를 붙입니다.",
        "handed last": "{layer} 층이 끝에 읽은 시점의 출력 {outputs}만 위층에 들어갑니다.",
        "dense": "{layer} 층은 시점마다 따로 계산하고, 다음 시점에 넘기는 것은 없습니다.",
        "one": "돌려주는 것은 {outputs} 하나입니다.",
        "reversed": "출력은 읽은 순서대로 놓이므로, 첫 출력 outputs[:, 0]은 입력의 마지막 시점의 것입니다.",
        "cells": (
            "시점을 따라 한 번만 돌면서, 시점마다 {cells} 셀을 이 순서로 모두 계산합니다. "
            "아래 셀의 출력은 같은 시점에 바로 위 셀의 입력이 됩니다."
        ),
        "cell hc": "{cell} 셀은 은닉 상태 h와 셀 상태 c를 다음 시점에 넘깁니다.",
        "cell h": "{cell} 셀은 은닉 상태 h를 다음 시점에 넘깁니다.",
        "lists": "마지막 상태 {finals}도 셀마다 리스트 하나로 돌려줍니다.",
        "repeated": "{source} 벡터 하나를 {repeat} 층이 시점마다 똑같이 늘어놓아 {shape} 텐서를 만듭니다.",
        "drops x": "dropout은 시점마다 들어오는 입력의 일부를 끄며, 마스크는 모든 시점에 같습니다.",
        "drops h": "recurrent_dropout은 시점마다 들어오는 은닉 상태의 일부를 끄며, 마스크는 모든 시점에 같습니다.",
        "both": "두 층이 같은 입력을 읽는데, 순방향은 첫 시점부터, 역방향은 마지막 시점부터 읽습니다.",
        "merged every": "시점마다 두 층의 출력을 합쳐 {outputs} 하나로 돌려줍니다.",
        "merged last": "마지막 시점의 순방향 출력과 첫 시점의 역방향 출력을 합쳐 {outputs} 하나로 돌려줍니다.",
        "directed": "마지막 상태 {finals}도 돌려줍니다. 순방향의 것은 마지막 시점, 역방향의 것은 첫 시점의 값입니다.",
        "call": "{name}:",
        "first": "첫 호출:",
        "second": "다음 호출:",
        "encoder": "인코더:",
        "decoder": "디코더:",
        "link": "다음 호출 앞에 {code} 코드가 있습니다.",
        "into decoder": "마지막 상태는 {code} 인자로 디코더에 들어갑니다.",
        "into second": "마지막 상태는 {code} 인자로 다음 호출에 들어갑니다.",
        "axes": (
            "배치 축 {batch}, 시점 축 {steps}, 특성 축 {features}입니다. "
            "시점은 왼쪽에서 오른쪽으로, 특성은 위아래로, 배치는 뒤로 놓입니다."
        ),
        "frame": "입력 프레임은 {before}, 그 위를 지나가는 커널은 {kernel}, 출력 프레임은 {after} 크기입니다.",
        "LSTM": (
            "왼쪽에서 은닉 상태 h와 셀 상태 c가, 아래에서 입력 x가 들어옵니다. h와 x로 세 게이트(σ)와 "
            "후보(tanh)를 계산합니다. 망각 게이트 f는 c에 곱해지고, "
            "입력 게이트 i와 후보의 곱이 더해져 새 c가 됩니다. 새 h는 출력 게이트 o와 tanh(c)의 곱이고, "
            "위쪽의 출력으로도 나갑니다."
        ),
        "GRU, reset after": (
            "왼쪽에서 은닉 상태 h가, 아래에서 입력 x가 들어옵니다. h와 x로 두 게이트(σ)와 후보(tanh)를 "
            "계산합니다. 후보에서 리셋 게이트 r은 h와 순환 커널의 행렬곱(@) 다음에 곱해집니다. "
            "업데이트 게이트 z를 h에 곱한 것과 1 - z를 후보에 곱한 것을 더하면 새 h입니다. "
            "새 h는 위쪽의 출력으로도 나갑니다."
        ),
        "GRU, reset before": (
            "왼쪽에서 은닉 상태 h가, 아래에서 입력 x가 들어옵니다. h와 x로 두 게이트(σ)와 후보(tanh)를 "
            "계산합니다. 후보에서 리셋 게이트 r은 h와 순환 커널의 행렬곱(@) 앞에서 h에 곱해집니다. "
            "업데이트 게이트 z를 h에 곱한 것과 1 - z를 후보에 곱한 것을 더하면 새 h입니다. "
            "새 h는 위쪽의 출력으로도 나갑니다."
        ),
        "SimpleRNN": (
            "왼쪽에서 은닉 상태 h가, 아래에서 입력 x가 들어옵니다. 둘을 각각 커널과 행렬곱(@)하여 편향과 "
            "함께 더하고 tanh를 적용하면 새 h입니다. 새 h는 위쪽의 출력으로도 나갑니다."
        ),
        "called": "입력은 {inputs}이고, 돌려주는 것은 출력 {outputs}, 새 상태 {finals}입니다.",
        "equations": "계산은 {equations}입니다.",
    },
    "en": {
        "unrolled": "{layers}, unrolled over its timesteps",
        "stacked": "Layers on top of each other, from the bottom: {layers}",
        "stacked-cells": "{layers}, which computes several cells in each timestep",
        "bidirectional": "{layers}, which reads in two directions",
        "stateful": "{layers}, called again and again, its states kept",
        "encoder-decoder": "Encoder and decoder: {layers}",
        "two-calls": "{layers}, whose states one call hands to the next",
        "time-distributed": "{layers}, which applies the same layer to each timestep",
        "tensor": "The axes of the input tensor {layers}",
        "frames": "{layers}, which reads a sequence of frames",
        "cell": "Inside the cell of {layers}",
        "inputs": "The tensor {inputs} enters from below, one timestep after the other: {steps}.",
        "steps": "{first}, …, {last}",
        "step": "{first}",
        "two steps": "{first}, {last}",
        "hc": "At each timestep the cell hands its hidden state h and its cell state c to the next.",
        "h": "At each timestep the cell hands its hidden state h to the next.",
        "": "The same layer computes each timestep by itself; nothing is handed to the next.",
        "zeros": "The states begin at 0.",
        "given": "The states begin as {initials}.",
        "carried": "The states begin as the call before left them.",
        "backwards": "It reads the last timestep first.",
        "masked": "At the masked {steps}, the states pass unchanged.",
        "sample": "Samples may have different masks; what is drawn is a sample with the mask {mask}.",
        "repeats": "A masked timestep repeats the output before it, so what comes back is {values}.",
        "zeroed": "The output of a masked timestep is 0, so what comes back is {values}.",
        "every": "The outputs of every timestep come back: {outputs}.",
        "last": "Only the output of the timestep that is read last comes back: {outputs}.",
        "no outputs": "Only the final states are used: {finals}. The output, which comes back as well, is not used.",
        "finals": "The final states come back as well: {finals}.",
        "no finals": "The final states do not come back.",
        "handed": "The outputs of {layer}, {outputs}, are the inputs of the layer above.",
        "upper": "The layer above is {layer}.",
        "upper states": "The layer above is {layer}; its states begin at 0 and are handed on in the same way.",
        "masking": "{layer} keeps the shape, turns the masked timesteps into 0 and attaches the mask.",
        "handed last": "Only the output of the timestep that {layer} reads last, {outputs}, goes into the layer above.",
        "dense": "{layer} computes each timestep by itself and hands nothing on to the next.",
        "one": "One output comes back: {outputs}.",
        "reversed": "The outputs are in the order of reading: outputs[:, 0] belongs to the last timestep.",
        "cells": (
            "The loop runs over the timesteps once and computes all cells in each of them, in this order: {cells}. "
            "The output of a cell is the input of the cell above it in the same timestep."
        ),
        "cell hc": "{cell} hands its hidden state h and its cell state c to the next timestep.",
        "cell h": "{cell} hands its hidden state h to the next timestep.",
        "lists": "The final states come back as well, one list for each cell: {finals}.",
        "repeated": "{repeat} lays out the one vector {source} for every timestep alike, which makes {shape}.",
        "drops x": "At each timestep dropout drops a part of the inputs, by a mask that is the same at all timesteps.",
        "drops h": (
            "At each timestep recurrent_dropout drops a part of the incoming hidden state, "
            "by a mask that is the same at all timesteps."
        ),
        "both": "Two layers read the same inputs, forward from the first timestep and backward from the last.",
        "merged every": "The two outputs of each timestep come back as one: {outputs}.",
        "merged last": (
            "The forward output of the last timestep and the backward output of the first come back as one: {outputs}."
        ),
        "directed": (
            "The final states come back as well: {finals}. "
            "The forward ones are those of the last timestep, the backward ones those of the first."
        ),
        "call": "{name}:",
        "first": "First call:",
        "second": "Second call:",
        "encoder": "Encoder:",
        "decoder": "Decoder:",
        "link": "Before the next call stands {code}.",
        "into decoder": "The final states go to the decoder as {code}.",
        "into second": "The final states go to the next call as {code}.",
        "axes": (
            "The batch axis has {batch}, the axis of timesteps {steps}, that of features {features}. "
            "Timesteps run from left to right, features from top to bottom, the batch to the back."
        ),
        "frame": "An input frame measures {before}, the kernel that passes over it {kernel}, an output frame {after}.",
        "LSTM": (
            "The hidden state h and the cell state c come in from the left, the input x from below. Three gates (σ) "
            "and the candidate (tanh) are computed from h and x. The forget gate f multiplies c; the product of the "
            "input gate i and the candidate is added, which gives the new c. The new h is the output gate o times "
            "tanh(c); it also leaves above as the output."
        ),
        "GRU, reset after": (
            "The hidden state h comes in from the left, the input x from below. Two gates (σ) and the candidate "
            "(tanh) are computed from h and x. In the candidate, the reset gate r multiplies after the "
            "matrix product (@) of h and the recurrent kernel. The update gate z multiplies h; the candidate times "
            "1 - z is added, which gives the new h. It also leaves above as the output."
        ),
        "GRU, reset before": (
            "The hidden state h comes in from the left, the input x from below. Two gates (σ) and the candidate "
            "(tanh) are computed from h and x. In the candidate, the reset gate r multiplies h before "
            "the matrix product (@) with the recurrent kernel. The update gate z multiplies h; the candidate times "
            "1 - z is added, which gives the new h. It also leaves above as the output."
        ),
        "SimpleRNN": (
            "The hidden state h comes in from the left, the input x from below. The matrix product (@) of each with "
            "its kernel and the bias are added up, and tanh of the sum is the new h. It also leaves above as the "
            "output."
        ),
        "called": "It reads {inputs}, and returns the output, {outputs}, and the new states: {finals}.",
        "equations": "What it computes: {equations}.",
    },
}
"""What titles and descriptions say."""


def title(kind: str, layers: Sequence[str], language: str) -> str:
    """The name of a figure: its kind and its layers."""
    return SAID[language][kind].format(layers=", ".join(layers))


def describe_rows(rows: Sequence[Row], language: str) -> list[str]:
    """What layers on top of each other show, sentence by sentence, from the bottom; one layer alone as well."""
    said = SAID[language]
    sentences = _begins(rows[0], language)
    for lower, upper in itertools.pairwise(rows):
        handed = "handed last" if (upper.alone or upper.source) and not lower.alone else "handed"
        sentences.append(said[handed].format(layer=lower.label, outputs=lower.outputs))
        if lower.finals:
            sentences.append(said["finals"].format(finals=_list(lower.finals)))
        if upper.source:
            sentences.append(_enters(upper, language))
        if upper.states and not lower.masks:
            sentences.append(said["upper states"].format(layer=upper.label))
        else:
            sentences.append(said["upper"].format(layer=upper.label))
            sentences += [said[upper.states], said["zeros"]] if upper.states else []
        sentences += _masked(upper, language)
        if upper.flat and not upper.alone:
            sentences.append(said["dense"].format(layer=upper.label))
    return [*sentences, *_ends(rows[-1], language)]


def describe_stacked_cells(rows: Sequence[Row], language: str) -> list[str]:
    """What cells within one timestep show, from the bottom."""
    said = SAID[language]
    cells = ", ".join(row.label for row in rows)
    states = [said[f"cell {row.states}"].format(cell=row.label) for row in rows]
    begins = [text for text in _begins(rows[-1], language)[1:] if text != said[rows[-1].states]]
    ends = _ends(replace(rows[-1], finals=()), language)
    if rows[-1].finals:
        lists = ", ".join(f"[{_list(row.finals)}]" for row in rows)
        ends[-1] = said["lists"].format(finals=lists)
    return [_enters(rows[0], language), said["cells"].format(cells=cells), *states, *begins, *ends]


def describe_calls(rows: Sequence[Row], links: Sequence[str], language: str, names: Sequence[str] = ()) -> list[str]:
    """What calls that follow each other show.

    Args:
        rows: the calls.
        links: the code between two of them; may be empty.
        language: of the sentences.
        names: what each is called; its label where there are none.
    """
    said = SAID[language]
    sentences: list[str] = []
    for number, row in enumerate(rows):
        name = said[names[number]] if names else said["call"].format(name=row.label)
        begins = [text for text in _begins(row, language) if text != said[row.states] or not sentences]
        sentences += [name, *begins, *_ends(row, language)]
        if number < len(links) and links[number]:
            link = f"into {names[number + 1]}" if names else "link"
            sentences.append(said[link].format(code=links[number]))
    return sentences


def describe_directions(forward: Row, backward: Row, outputs: Tensor, language: str) -> list[str]:
    """What two directions show."""
    said = SAID[language]
    merged = said["merged every" if forward.sequences else "merged last"].format(outputs=outputs)
    finals = (*forward.finals, *backward.finals)
    states = said["directed"].format(finals=_list(finals)) if finals else said["no finals"]
    return [_enters(forward, language), said["both"], said[forward.states], said["zeros"], merged, states]


def describe_tensor(tensor: Tensor, language: str) -> list[str]:
    """What the block of a tensor shows."""
    batch, steps, features = tensor.axes
    return [SAID[language]["axes"].format(batch=batch, steps=steps, features=features)]


def describe_frames(row: Row, before: Shape, after: Shape, kernel: Sequence[int], language: str) -> list[str]:
    """What a layer over frames shows."""
    sizes = {"before": _size(before), "after": _size(after), "kernel": _size(kernel)}
    return [*_begins(row, language), SAID[language]["frame"].format(**sizes), *_ends(row, language)]


def describe_cell(name: str, equations: Sequence[str], language: str, call: Sequence[Tensor] = ()) -> list[str]:
    """What the inside of a cell shows; `call` is what it reads and returns where it is called by itself."""
    said = SAID[language]
    sentences = [said[name]]
    if call:
        inputs, outputs, *states = call
        sentences.append(said["called"].format(inputs=inputs, outputs=outputs, finals=_list(states)))
    if equations:
        sentences.append(said["equations"].format(equations="; ".join(equations)))
    return sentences


def _enters(row: Row, language: str) -> str:
    said = SAID[language]
    if row.source:
        return said["repeated"].format(source=row.source, repeat=row.repeat, shape=row.inputs.shape)
    first, last = numbered("x", 1), numbered("x", row.steps)
    few = {1: "step", 2: "two steps"}.get(row.steps or 0, "steps")
    steps = said[few].format(first=first, last=last)
    return said["inputs"].format(inputs=row.inputs, steps=steps)


def _begins(row: Row, language: str) -> list[str]:
    """What goes in, and what is handed on."""
    said = SAID[language]
    sentences = [_enters(row, language)]
    sentences.append(said["masking"].format(layer=row.label) if row.masks else said[row.states])
    if row.backwards:
        sentences.append(said["backwards"])
    if row.initials:
        sentences.append(said["given"].format(initials=_list(row.initials)))
    elif row.states:
        sentences.append(said["carried" if row.carries else "zeros"])
    sentences += [said[f"drops {letter}"] for letter in row.drops]
    return [*sentences, *_masked(row, language)]


def _masked(row: Row, language: str) -> list[str]:
    """What happens at masked timesteps."""
    masked = [numbered("x", step) for step, counts in enumerate(row.mask, 1) if not counts]
    if not masked or row.masks:
        return []
    said = SAID[language]
    sentences = [said["masked"].format(steps=", ".join(masked))]
    if row.inputs.axes[0] != 1:
        sentences.insert(0, said["sample"].format(mask=list(row.mask)))
    return sentences


def _ends(row: Row, language: str) -> list[str]:
    """What comes back, and what does not."""
    said = SAID[language]
    if row.outputs is None:
        return [said["no outputs"].format(finals=_list(row.finals))]
    kind = "one" if row.alone else "every" if row.sequences else "last"
    sentences = [said[kind].format(outputs=row.outputs)]
    if row.mask and (row.sequences or row.is_masked(1 if row.backwards else row.steps)):
        values = row.values.values() if row.sequences else [row.values[1 if row.backwards else row.steps]]
        sentences.append(said["zeroed" if row.zeroed else "repeats"].format(values=", ".join(values)))
    if row.sequences and row.backwards:
        sentences.append(said["reversed"])
    if row.finals:
        sentences.append(said["finals"].format(finals=_list(row.finals)))
    elif row.states:
        sentences.append(said["no finals"])
    return sentences


def _list(tensors: Sequence[Tensor]) -> str:
    return ", ".join(map(str, tensors))


def _size(sides: Sequence[int | None]) -> str:
    return " × ".join(map(str, sides))
