"""The faults that `tests.faults` plants: each a small edit that a tired writer or a newer library could make.

This file is long because it is a list: it is read by check, never from top to bottom.
"""

from __future__ import annotations

from tests.faults.workshop import EN, KO, Fault

STACKING = "docs/en/guides/stacking.md"
RETURNS = "docs/ko/guides/return-values.md"
UNITS = "snippets/lstm/units.py"
META = "docs/_meta/coverage.yml"
HOME = "site/index.html"
ONE = "docs/ko/guides/one-or-many.md"
CELLS = "docs/en/layers/stackedrnncells.md"
QUESTIONS = "docs/_meta/questions.yml"
GLOSSARY = "docs/_meta/glossary.yml"
SHEET = "site/en/cheatsheet/index.html"
ENGLISH = "site/en/guides/stacking/index.html"
CHANGES = "docs/ko/migration/keras-2-to-3.md"
MISTAKES = "docs/ko/errors/lstm.md"
MISTAKES_EN = "docs/en/errors/lstm.md"
DEFECTS_EN = "docs/en/upstream/lstm.md"

PARAMETERS = "docs/en/guides/parameters.md"
SAVING = "docs/ko/guides/saving.md"
OWN = "docs/en/guides/custom-cell.md"
BEYOND_LOCK = "tools/beyond/requirements.txt"

STRUCTURE = [
    Fault("structure", KO, '--8<-- "lstm/units.py"', '--8<-- "lstm/unit.py"', f"{KO}:{{line}}: embeds lstm/unit.py"),
    Fault("structure", KO, '--8<-- "lstm/units.out"', "(2, 3)", f"{KO}:{{line-4}}: lstm/units.py is shown without"),
    Fault("structure", EN, '--8<-- "lstm/units.py"', "--8<-- lstm/units.py", f"{EN}:{{line}}: an embed in a form"),
    Fault("structure", "snippets/lstm/unused.py", "", "import keras\n", "snippets/lstm/unused.py: no page uses it"),
    Fault(
        "structure", "snippets/lstm/lost.out", "", "(2, 3)\n", "snippets/lstm/lost.out: an output without its snippet"
    ),
    Fault("structure", "snippets/lstm/data.csv", "", "1\n", "snippets/lstm/data.csv: only .py and .out files"),
    Fault("structure", UNITS, "print(", "print((", "snippets/lstm/units.py:7: SyntaxError"),
    Fault("structure", "docs/ko/new.md", "", "# 새 쪽\n", "docs/ko/new.md: stands in one language only"),
    Fault("structure", "docs/en/_fragments/lost.md", "", "text\n", "docs/en/_fragments/lost.md: no page uses it"),
]

OUTPUT = [
    Fault(
        "output", "snippets/lstm/units.out", "(2, 3), 144", "(2, 3), 145", "snippets/lstm/units.out:2: the output has"
    ),
    Fault("output", "snippets/lstm/shapes.out", "(2, 4, 3)", "(4, 3)", "snippets/lstm/shapes.out:2: the output has"),
    Fault("output", UNITS, "(1, 3, 100)", "(1, 3)", "snippets/lstm/units.out:3: the output has moved"),
    Fault("output", UNITS, "import keras\n", "", "snippets/lstm/units.py:2: NameError"),
    Fault("output", UNITS, "units=units)", "units=0)", "snippets/lstm/units.py:5: ValueError"),
    Fault("output", UNITS, "end=", 'file=__import__("sys").stderr, end=', "snippets/lstm/units.out:1: the output"),
    Fault("output", UNITS, "print(", 'print("\\x1b[1m")\n    print(', "snippets/lstm/units.py:7: line 1 of its output"),
    Fault(
        "output",
        "snippets/lstm/use_cudnn_fails.py",
        "print(tuple(keras.layers.LSTM(3, use_cudnn=True)(x).shape))\n",
        "",
        "snippets/lstm/use_cudnn_fails.py:1: no longer fails",
    ),
]

COVERAGE = [
    Fault("coverage", KO, "### `unroll` { #unroll }", "### `unroll` { #rolled }", "without a heading: { #unroll }"),
    Fault("coverage", EN, "### `mask` { #call-mask }", "### `mask` { #mask }", "without a heading: { #call-mask }"),
    Fault("coverage", EN, '--8<-- "lstm/recurrent_dropout.py"', "", "no snippet shows recurrent_dropout"),
    Fault("coverage", EN, "### `name` { #name }", "### `title` { #title }", "LSTM has no argument title"),
    Fault("coverage", META, "to_do: []\n", "to_do:\n  - LSTM\n", "LSTM cannot be put off"),
    Fault("coverage", "docs/ko/layers/gru.md", "{ #reset_after }", "{ #reset }", "without a heading: { #reset_after }"),
    Fault("coverage", KO, "## 호출 인자 { #call }", "## 호출 인자 { #calling }", "has no section { #call }"),
    Fault("coverage", META, "implementation, name", "name, implementation", "is out of order"),
]

EFFECT = [
    Fault(
        "effect",
        "snippets/lstm/return_sequences.py",
        "return_sequences=flag)",
        "return_sequences=False)",
        "LSTM.return_sequences has no visible effect",
        only="LSTM.return_sequences",
    ),
    Fault(
        "effect",
        "snippets/gru/units.py",
        'tuple(outputs.shape), end=", ")\n    print(gru.count_params(), "parameters")',
        "units)",
        "GRU.units has no visible effect",
        only="GRU.units",
    ),
    Fault(
        "effect",
        "snippets/lstm/call_mask.py",
        "lstm(x, mask=mask)",
        "lstm(x)",
        "LSTM.call.mask has no visible effect",
        only="LSTM.call.mask",
    ),
    Fault(
        "effect",
        META,
        "no_effect:\n",
        "no_effect:\n  LSTM.seed: a reason\n",
        "no_effect excuses LSTM.seed, which does show its effect",
        only="LSTM.seed",
    ),
    Fault(
        "effect",
        META,
        "no_effect:\n",
        "no_effect:\n  LSTM.magic: a reason\n",
        "LSTM.magic is no argument of a page",
        only="LSTM.seed",
    ),
]

CLAIMS = [
    Fault("claims", KO, "4 × (3 × 8 + 3² + 3) = 144", "4 × (3 × 8 + 3² + 3) = 145", f"{KO}:{{line}}"),
    Fault("claims", EN, "4 × (3 × 8 + 3²) = 132", "4 × (3 × 8 + 3²) = 123", f"{EN}:{{line}}"),
    Fault("claims", STACKING, "144 + 180 = 324 parameters;", "144 + 188 = 324 parameters;", f"{STACKING}:{{line}}"),
    Fault("claims", "docs/en/index.md", "| `(None, 3)` |", "| `(None, 5)` |", "docs/en/index.md:{line}"),
    Fault("claims", RETURNS, "| `(None, 4, 3)` |", "| `(None, 8, 3)` |", f"{RETURNS}:"),
    Fault("claims", STACKING, "lower layer returns 3 values", "lower layer returns 9 values", f"{STACKING}:{{line}}"),
    Fault("claims", "README.md", "no claim on it is untested.", "no claim of our 175 is untested.", "README.md:"),
    Fault("claims", KO, "제곱합에 0.01을", "제곱합에 0.02를", f"{KO}:"),
    Fault("claims", "docs/ko/guides/stacking.md", "144 + 180 = 324개의", "144 + 180 = 325개의", "stacking.md:{line}"),
]

DEFAULTS = [
    Fault(
        "defaults", EN, "The default `tanh` keeps", "The default `relu` keeps", f"{EN}:{{line}}: default `relu`: the"
    ),
    Fault("defaults", KO, "`sigmoid`가 기본값", "`tanh`가 기본값", f"{KO}:{{line}}: `tanh`가 기본값: the"),
    Fault(
        "defaults",
        EN,
        "Only `units` is",
        "Only `activation` is",
        f"{EN}:{{line}}: the signature of LSTM requires units",
    ),
    Fault(
        "defaults",
        "docs/ko/_fragments/cell/call-training.md",
        "기본값이 `False`",
        "기본값이 `None`",
        "docs/ko/_fragments/cell/call-training.md:1: 기본값이 `None`: the signature of",
    ),
    Fault(
        "defaults",
        "docs/en/guides/speed.md",
        "`use_bias=True`, `unroll=False`",
        "`use_bias=True`, `unroll=True`",
        "docs/en/guides/speed.md:{line}: `unroll=True`: the signature of",
    ),
    Fault(
        "defaults",
        "docs/ko/guides/bidirectional.md",
        '기본값 `"concat"`',
        '기본값 `"sum"`',
        'docs/ko/guides/bidirectional.md:{line}: 기본값 `"sum"`: no argument of any class',
    ),
    Fault(
        "defaults",
        "docs/_meta/signatures.json",
        '"reset_after",\n    "True"',
        '"reset_after",\n    "False"',
        "the signature of GRU has reset_after=False",
    ),
]

GRU = "docs/en/layers/gru.md"
COUNTS_KO = "docs/ko/guides/parameters.md"

FORMULAS = [
    Fault(
        "formulas", EN, "`(features, 4 × units)` with", "`(features, 3 × units)` with", f"{EN}:{{line}}: (features, 3"
    ),
    Fault("formulas", KO, "폭이 `4 × units`", "폭이 `3 × units`", f"{KO}:{{line}}: 3 × units: comes to 9 with"),
    Fault(
        "formulas", GRU, "`6 × units` parameters", "`5 × units` parameters", f"{GRU}:{{line}}: 5 × units: comes to 15"
    ),
    Fault(
        "formulas", GRU, "units² + 2 × units)`", "units² + 3 × units)`", "comes to 126 with the sizes of the example"
    ),
    Fault(
        "formulas",
        EN,
        "`units × features + units² + units`",
        "`units × features + units² + 2 × units`",
        f"{EN}:{{line}}: units ×",
    ),
    Fault(
        "formulas",
        COUNTS_KO,
        "| `4 × (U × F + U² + U)` | 144 |",
        "| `3 × (U × F + U² + U)` | 144 |",
        f"{COUNTS_KO}:{{line}}: 3 × (U × F + U² + U): comes to 108 with the sizes of the example",
    ),
    Fault("formulas", COUNTS_KO, "K × filters² +", "K × filter² +", f"{COUNTS_KO}:{{line}}: "),
    Fault(
        "formulas",
        "docs/ko/_fragments/convlstm/use_bias.md",
        "`4 × filters`",
        "`3 × filters`",
        "docs/ko/_fragments/convlstm/use_bias.md:1: 3 × filters: comes to 9",
    ),
    Fault("formulas", "snippets/lstm/weights.py", "LSTM(3)", "LSTM(5)", f"{EN}:"),
]

GENERAL_LIST = "docs/_meta/general.yml"

GENERAL = [
    Fault(
        "general",
        EN,
        "Give another value, and",
        "It never changes. Give another value, and",
        f"{EN}:{{line}}: It never",
    ),
    Fault("general", KO, "출력 shape의 마지막 축이 됩니다.", "항상 마지막 축이 됩니다.", f"{KO}:{{line}}: 항상 마지막"),
    Fault("general", EN, "The input always has three axes", "The input always has 3 axes", f"{GENERAL_LIST}:"),
    Fault("general", GENERAL_LIST, "shown: lstm/weights.py", "shown: gru/weights.py", "does not stand on layers/lstm"),
    Fault("general", GENERAL_LIST, "return backend.rnn(", "return backend.loop(", "the source of Keras has no"),
    Fault(
        "general", GENERAL_LIST, "  shown: lstm/by_hand.py\n", "", "layers/lstm#use_bias: an entry needs a sentence and"
    ),
]

GENERAL += [
    Fault(
        "general",
        MISTAKES_EN,
        "Print both shapes",
        "It never ends. Print both shapes",
        f"{MISTAKES_EN}:{{line}}: It never",
    ),
    Fault("general", DEFECTS_EN, "Larger values", "It is the only one. Larger values", "It is the only one.: prove it"),
    Fault("general", CHANGES, "예외는 셋입니다.", "모든 층이 다릅니다.", f"{CHANGES}:{{line}}: "),
    Fault("general", GENERAL_LIST, "- en: But it is always the", "- en: But it is the", "errors/bidirectional"),
]

GENERAL += [
    Fault("general", EN, "Give another value, and", f"{said} Give another value, and", f"{EN}:{{line}}: {said[:10]}")
    for said in (
        "All are trained anew.",
        "The values are the same.",
        "Either way, the shape stays.",
        "Nothing is changed.",
    )
]
GENERAL += [
    Fault("general", KO, "출력 shape의 마지막 축이 됩니다.", said, f"{KO}:{{line}}: {said[:5]}")
    for said in ("출력이 모두 바뀝니다.", "결과는 같습니다.")
]
GENERAL += [
    Fault("general", EN, "Give another value, and", f"{said} Give another value, and", f"{EN}:{{line}}: {said[:10]}")
    for said in (
        "It acts only while training.",
        "It asks the first gate only.",
        "It changes only the bias.",
        "Only layers warn.",
        "It acts on the bias alone.",
        "It becomes one, whatever you pass.",
        "It is added once, however many calls there are.",
        "Any other value raises.",
        "It takes no other name.",
        "All weights are set, in all combinations.",
    )
]
GENERAL += [
    Fault("general", KO, "출력 shape의 마지막 축이 됩니다.", said, f"{KO}:{{line}}: {said[:5]}")
    for said in (
        "학습할 때만 바뀝니다.",
        "편향에만 적용됩니다.",
        "편향만 바꿉니다.",
        "어느 값이든 받습니다.",
        "무엇을 주든 그대로입니다.",
        "아무리 길어도 그대로입니다.",
        "길이와 관계가 없습니다.",
        "아무것도 바꾸지 않습니다.",
        "모든 게이트가 함께 씁니다.",
    )
]
GENERAL += [
    Fault("general", GENERAL_LIST, "  tested: lengths\n", "  tested: widths\n", "has no program 'widths'"),
    Fault(
        "general", GENERAL_LIST, "tutorials/many-to-one/forms.out", "tutorials/many-to-one/form.out", "form.out does"
    ),
]

BOTH = "docs/ko/layers/bidirectional.md"
SIMPLE = "docs/ko/layers/simplernn.md"
FORECAST = "docs/ko/tutorials/forecast.ipynb"
FORECAST_EN = "docs/en/tutorials/forecast.ipynb"
ANOMALY = "docs/ko/tutorials/anomaly.ipynb"
SENTIMENT = "docs/ko/tutorials/sentiment.ipynb"
ATTENTION = "docs/ko/tutorials/attention.ipynb"
LAST_ONLY = "docs/ko/_fragments/layer/return_sequences.md"

WORDING = [
    Fault("wording", KO, "출력 shape의 마지막 축이 됩니다.", "조용히 마지막 축이 됩니다.", f"{KO}:{{line}}: '조용히'"),
    Fault("wording", RETURNS, "## 반환값의 개수와 순서", "## 값이 몇 개 나오는가", f"{RETURNS}:{{line}}: "),
    Fault("wording", LAST_ONLY, "마지막 시점의 출력만", "마지막 시점의 것만", f"{LAST_ONLY}:1: '것'"),
    Fault(
        "wording", "docs/ko/_fragments/convlstm/kernel_size.md", "커널의 크기", "창의 크기", "kernel_size.md:1: '창'"
    ),
    Fault("wording", EN, "With anything but the default,", "Silently,", f"{EN}:{{line}}: 'Silently'"),
    Fault(
        "wording",
        STACKING,
        "Give every layer",
        "Like that of LSTM, give every layer",
        f"{STACKING}:{{line}}: 'that of'",
    ),
    Fault(
        "wording", EN, "Only `units` is required.", f"Only {'so ' * 28}is required.", f"{EN}:{{line}}: a sentence of 31"
    ),
    Fault(
        "wording", KO, "출력 shape의 마지막 축이 됩니다.", "됩니다. " * 5, f"{KO}:{{line}}: a paragraph of 7 sentences"
    ),
    Fault("wording", RETURNS, "두 인자(argument)는", f"{'아주 ' * 60}두 인자(argument)는", f"{RETURNS}:{{line}}: 3"),
    Fault("wording", RETURNS, "## 반환값의 개수와 순서", "## 값이 먼저 나옵니다", f"{RETURNS}:{{line}}: '니다'"),
    Fault("wording", "docs/ko/explorer.md", "그대로 보여 줍니다", "그대로 보입니다", "explorer.md:{line}: '그대로 보'"),
    Fault("wording", BOTH, "순방향 층의 가중치 전부,", "순방향의 것 전부,", f"{BOTH}:{{line}}: '것'"),
    Fault(
        "wording", SIMPLE, "호출이 끝나도", "호출 사이의 상태 유지. 호출이 끝나도", f"{SIMPLE}:{{line}}: '호출 사이의"
    ),
    Fault("wording", KO, "출력 shape의 마지막 축이 됩니다.", "여러분의 마지막 축입니다.", f"{KO}:{{line}}: '여러분'"),
    Fault("wording", KO, "예제의 크기로 계산하면", "우리 크기로 계산하면", f"{KO}:{{line}}: '우리'"),
    Fault("wording", FORECAST, "내일의 잡음은", "내일의 우연은", f"{FORECAST}:{{line}}: '우연'"),
    Fault("wording", ANOMALY, "임곗값 정하기", "기준 정하기", f"{ANOMALY}:{{line}}: '기준'"),
    Fault("wording", SENTIMENT, "검증 손실이 줄어드는", "지켜본 손실이 줄어드는", f"{SENTIMENT}:{{line}}: '지켜'"),
    Fault("wording", ATTENTION, "숫자를 하나씩 적기", "한 글자씩 적기", f"{ATTENTION}:{{line}}: '글자'"),
    Fault("wording", EN, "In return, it is slower", "The price is that it is slower", f"{EN}:{{line}}: 'The price'"),
    Fault(
        "wording", FORECAST_EN, "the noise of tomorrow", "the chance of tomorrow", f"{FORECAST_EN}:{{line}}: 'chance'"
    ),
    Fault("sections", ONE, "title: 다대일과 다대다 LSTM", "title: 다대일과 다대다", f"{ONE}:{{line}}: "),
    Fault("sections", FORECAST, '"title": "LSTM 시계열', '"title": "시계열', f"{FORECAST}:{{line}}: "),
    Fault(
        "sections",
        CHANGES,
        "입력 텐서 대신 배치 크기를 `get_initial_state(batch_size=2)`처럼 넘기십시오.\n",
        "\n",
        f"{CHANGES}:{{line-2}}: ",
    ),
    Fault(
        "sections",
        "docs/ko/_fragments/arguments/bias_regularizer.md",
        "규제 항, 즉 벌점",
        "벌점",
        "`bias_regularizer` without 규제",
    ),
]

MARKED = [
    Fault(
        "marks",
        EN,
        "cannot be used with it ([read in Keras' source](../guides/speed.md#cudnn-source))",
        "cannot be used with it",
        f"{EN}:{{line}}: cuDNN under #unroll without its mark",
    ),
    Fault("marks", "docs/ko/guides/stacking.md", "Keras 소스에서 확인", "읽은 것", "'읽은 것' leads to #cudnn-source"),
    Fault("marks", STACKING, " { #see-also }", " { #see-also }\n\ncuDNN is fast.", "under #see-also without its mark"),
]

PARITY = [
    Fault(
        "parity",
        EN,
        "The length of the hidden",
        "The size of the hidden",
        f"{KO}:{{line-4}}: stale: {EN} has changed under #units",
    ),
    Fault("parity", KO, "### `unroll` { #unroll }", "#### `unroll` { #unroll }", "#unroll"),
    Fault("parity", EN, "[Stacking](../guides/stacking.md)", "Stacking", f"{KO}:"),
    Fault(
        "parity", EN, "| `True` | `False` | `h` of every timestep |", "| `True` | `True` | `h` of every timestep |", ":"
    ),
    Fault("parity", CHANGES, "/// details | `weights` 오류", "/// note | `weights` 오류", "note"),
    Fault("parity", STACKING, "## Three and more { #many-layers }", "## Three and more { #more }", "#more"),
    Fault("parity", "docs/en/_fragments/base/name.md", "The name of the layer", "A name", "_fragments/base/name.md"),
    Fault(
        "parity", RETURNS, '--8<-- "guides/return_values/both.py"', '--8<-- "guides/return_values/state.py"', "both.py"
    ),
]

FIGURES = [
    Fault(
        "figures",
        RETURNS,
        "input: (None, 4, 8)",
        "input: (None, 5, 8)",
        f"{RETURNS}:{{line}}: guides/return_values/neither.py: (None, 5, 8) stands neither",
    ),
    Fault("figures", EN, "figure: unrolled", "figure: rolled", f"{EN}:{{line}}: no kind of figure is called 'rolled'"),
    Fault("figures", EN, "input: inputs\n", "inputs: inputs\n", f"{EN}:{{line}}: unknown key inputs"),
    Fault("figures", KO, "snippet: lstm/overview.py", "snippet: lstm/over.py", f"{KO}:{{line}}: there is no snippet"),
    Fault("figures", EN, "layer: LSTM(3)\n", "layer: LSTM(5)\n", f"{EN}:{{line}}: lstm/overview.py: LSTM(5) is"),
    Fault("figures", "snippets/lstm/overview.out", "(None, 3)", "(None, 5)", "but LSTM(3) with return_sequences=False"),
    Fault("figures", EN, "h = o * np.tanh(c)\n-->", "h = f * np.tanh(c)\n-->", "does not stand in its code"),
    Fault("figures", STACKING, "(5): lstm_1", "(5): lstm", f"{STACKING}:{{line-2}}: guides/stacking/two_layers.py: "),
    Fault(
        "figures",
        CELLS,
        "[LSTMCell(3), GRUCell(5)]))",
        "[GRUCell(5), LSTMCell(3)]))",
        f"{CELLS}:{{line}}: stackedrnncells/overview.py: [GRUCell(5), LSTMCell(3)] is no list in its code",
    ),
    Fault("figures", CELLS, "returns: (2, 4, 5), (2, 3), (2, 3)", "returns: (2, 4, 5), (2, 3)", "returns 4 tensors"),
    Fault("figures", ONE, "- Dense(1): Dense", "- Dense(1): LSTM", f"{ONE}:{{line-2}}: guides/one_or_many/many_to"),
    Fault("figures", ONE, "input: (None, 8)", "input: (None, 4, 8)", "gives (None, 4, 4, 8) of"),
    Fault("figures", STACKING, "two-layers.md", "three-layers.txt", "is no name for a figure of this page"),
    Fault(
        "figures", PARAMETERS, "total: parameters", "total: kernel", f"{PARAMETERS}:{{line}}: guides/parameters/blocks"
    ),
    Fault("figures", "snippets/guides/parameters/blocks.out", "f 9 ", "f 8 ", "but its line lacks f 9"),
    Fault("figures", SAVING, "verbose=False): export", "verbose=True): export", "does not stand in its code"),
    Fault("figures", "snippets/guides/saving/kept.out", "export: config", "export: setup", "does not count config"),
    Fault(
        "figures", OWN, "handed: the cell receives", "handed: the cell returns", "is no timestep of inputs (2, 4, 8)"
    ),
    Fault(
        "figures",
        "snippets/guides/speed/steps.out",
        "loops 0, matrix products 8",
        "loops 0, matrix products 9",
        "nor a copy",
    ),
    Fault("parity", "docs/en/index.md", "returns: True True", "returns: True False", "description of the figure"),
]

WORDS = [
    Fault("terms", KO, "마지막 시점의", "마지막 타임스텝의", f"{KO}:{{line}}"),
    Fault("terms", RETURNS, "은닉 상태(hidden state)", "은닉 상태", f"{RETURNS}:"),
    Fault("terms", EN, "of the last timestep", "of the last time step", f"{EN}:{{line}}"),
    Fault("terms", FORECAST, "랜덤 워크에 가깝다고", "무작위 걸음에 가깝다고", f"{FORECAST}:{{line}}"),
    Fault("terms", ANOMALY, "오탐은 그대로인데", "오경보는 그대로인데", f"{ANOMALY}:{{line}}"),
    Fault("terms", "docs/ko/layers/index.md", "레이블링(태깅)", "표지 붙이기", "layers/index.md:{line}"),
    Fault("terms", ONE, "## 다대일: 시퀀스 하나에 답 하나", "## 다대일: 여럿에서 하나로", f"{ONE}:{{line}}"),
    Fault("terms", "docs/ko/guides/states.md", "[LSTM seq2seq와 어텐션]", "[시퀀스 변환과 어텐션]", "states.md:{line}"),
    Fault("terms", "docs/ko/guides/stacking.md", "특성(feature)이", "피처(feature)가", "stacking.md:{line}"),
    Fault("terms", "docs/_meta/glossary.yml", "en: timestep\n", "en: sequence\n", "docs/_meta/glossary.yml:"),
    Fault("language", KO, "`units`만 필수입니다.", "`units`만 필수이다.", f"{KO}:"),
    Fault("language", KO, "출력 shape의 마지막 축이 됩니다.", "It is the last axis of the output.", f"{KO}:{{line}}"),
    Fault("language", EN, "Only `units` is required.", "Only `units` is 필수.", f"{EN}:"),
    Fault(
        "language",
        CHANGES,
        "[위치로 넘긴 인자](#changed-seed)(argument)",
        "[위치로 넘긴 인자(argument)](#changed-seed)",
        f"{CHANGES}:{{line}}: (argument) inside the text of a link",
    ),
    Fault("language", EN, "is required. Pass", "is required.Pass", f"{EN}:"),
    Fault("language", CHANGES, "/// details | `weights` 오류", '!!! note "`weights` 오류"', f"{CHANGES}:"),
    Fault("language", KO, "시점 수와는 관계가 없어서", "시점 수와는  관계가 없어서", f"{KO}:{{line}}"),
    Fault("spelling", EN, "The length of the hidden", "The lenght of the hidden", f"{EN}:{{line}}"),
    Fault("spelling", KO, "관계가 없어서", "괸계가 없어서", f"{KO}:{{line}}"),
    Fault("spelling", "snippets/lstm/units.py", '"parameters"', '"paramters"', "snippets/lstm/units.py:8"),
]

CONCEPTS = [
    Fault(
        "concepts",
        GLOSSARY,
        "explained: guides/states#static-batch",
        "explained: guides/states#batch",
        "`explained`: docs/ko/guides/states.md has no section { #batch }",
    ),
    Fault("concepts", CHANGES, "{ #changed-tuple }", "{ #changed-list }", f"{CHANGES} has no section {{ #chan"),
    Fault("concepts", GLOSSARY, "  explained: layers/lstm#lstm\n", "", f"{GLOSSARY}:{{line-5}}: `explained` is"),
    Fault("concepts", GLOSSARY, "typed: [뱃치, 배취]", "typed: [벳치]", "'벳치' in `typed` is none of its forms"),
    Fault("build", GLOSSARY, "explained: layers/lstm#lstm\n", "explained: layers/lstm#last\n", f"{GLOSSARY}:"),
]

PAPER = [
    Fault("paper", SHEET, "</article>", "<p>More.</p>" * 200 + "</article>", f"{SHEET}: takes "),
    Fault("paper", SHEET, "<td>neither</td>", f"<td>{'neither' * 30}</td>", "of the table of Set to True are cut off"),
    Fault("paper", "site/en/assets/stylesheets/site.css", "size: A4;", "size: A5;", f"{SHEET}: is printed on paper of"),
]

UPSTREAM = [
    Fault(
        "upstream", "docs/_meta/upstream.json", '"docstring: unroll": "', '"docstring: unroll": "0', "docstring: unroll"
    ),
    Fault("upstream", "docs/_meta/upstream.json", ' "GRU": {', ' "XGRU": {', "GRU: call signature is new"),
    Fault(
        "upstream",
        "docs/_meta/defects.yml",
        "inputs: A 3D",
        "input: A 3D",
        "docs/_meta/defects.yml:5: upstream has mended",
    ),
    Fault(
        "upstream", DEFECTS_EN, "{ #docs-inputs }", "{ #docs-input }", "no section upstream/lstm#docs-inputs in docs/en"
    ),
]

MESSAGES = "docs/_meta/messages.yml"
KERAS2 = "docs/_meta/keras2-messages.json"

PASTED = [
    Fault(
        "messages", MESSAGES, "[beyond/exporting#openvino]", "[beyond/exporting#vino]", "exporting#vino is no section"
    ),
    Fault("messages", MESSAGES, "Guard failed", "Guard fails", "torch.json does not hold 'AssertionError: Guard fails"),
    Fault("messages", MESSAGES, "  seen: docs/_meta/exports/torch.json\n", "", "lacks its seen: write it as text"),
    Fault(
        "messages",
        KERAS2,
        "('Keyword argument not understood:', 'return_sequence')",
        "('Argument not understood:', 'return_sequence')",
        "snippets/lstm/mistakes/return_sequence_fails.py: ends otherwise on Keras 2",
    ),
]

ASKED = [
    Fault(
        "questions", QUESTIONS, "speed#tflite]", "speed#lite]", f"{QUESTIONS}:{{line-5}}: tflite: guides/speed#lite:"
    ),
    Fault("questions", MISTAKES_EN, "{ #mistake-old-numpy }", "{ #mistake-numpy }", f"{MISTAKES_EN} has no section"),
    Fault("questions", MISTAKES, '--8<-- "lstm/mistakes/old_numpy.out"', "(2, 3)", "shows no output"),
    Fault("questions", QUESTIONS, "  en: convert an LSTM to TFLite\n", "", f"{QUESTIONS}:{{line-2}}: has no en"),
    Fault("questions", QUESTIONS, "ko: LSTM을 TFLite로 변환", "ko: TFLite", "tflite: ko holds no Korean"),
    Fault(
        "search",
        QUESTIONS,
        "en: convert an LSTM to TFLite",
        "en: xyzzy",
        "tflite: 'xyzzy' finds none of its sections in en, but nothing",
        only="tflite",
    ),
    Fault(
        "search", QUESTIONS, "ko: LSTM을 TFLite로 변환", "ko: 은닉 상태", "of its sections in ko, but", only="tflite"
    ),
    Fault(
        "search",
        "site/assets/javascripts/search-worker.js",
        "list.sort((a, b) => b.score - a.score)",
        "list.sort((a, b) => a.score - b.score)",
        "finds none of its sections in ko",
        only="expected-ndim-3",
    ),
]

PROJECT = [
    Fault("lock", "requirements.txt", "#: keras==3.15.1", "#: keras==3.15.2", "keras==3.15.2 is 3.15.1 below"),
    Fault("lock", "requirements.txt", "#: filelock==", "#: filelock>=", "requirements.txt:{line}: "),
    Fault(
        "lock", BEYOND_LOCK, "#: jax==0.10.2", "#: jax==0.10.1", f"{BEYOND_LOCK}:{{line}}: jax==0.10.1 is 0.10.2 below"
    ),
    Fault("lock", BEYOND_LOCK, "#- torch  #", "#- onnx-ir  #", "onnx-ir is locked, though a `#-` line leaves it out"),
    Fault("workflows", ".github/workflows/ci.yml", "persist-credentials: false", "fetch-depth: 1", "ci.yml"),
    Fault("workflows", ".github/workflows/pages.yml", "@45bfe0192ca1faeb007ade9deae92b16b8254a0d", "@v6", "pages.yml"),
    Fault(
        "workflows",
        ".github/workflows/weekly.yml",
        "run: make weekly",
        "run: pip install x",
        "weekly.yml: pip install x",
    ),
    Fault("workflows", ".github/workflows/ci.yml", "runs-on:", "runs-at:", "ci.yml"),
    Fault("style", UNITS, "units=units)", "units=units)  # 유닛", "snippets/lstm/units.py:5"),
    Fault("style", UNITS, "import keras\n", "import numpy as np\nimport keras\n", "snippets/lstm/units.py:1"),
    Fault("style", UNITS, "outputs = lstm(x)", "input = lstm(x)\n    outputs = input", "snippets/lstm/units.py:6"),
    Fault("style", "snippets/rnn/call_mask.py", ", atol=1e-6", "", "snippets/rnn/call_mask.py:{line}: give allclose"),
]

BLOCKS = [
    Fault("blocks", "docs/ko/index.md", "## ", "```python\nprint(1)\n```\n\n## ", "no output block follows"),
    Fault("blocks", "docs/ko/index.md", "## ", "```python\nprint(1)\n```\n```text\n2\n```\n\n## ", "another output"),
    Fault("blocks", "docs/en/index.md", "## ", "/// tab | x\n```python\nraise TypeError\n```\n///\n\n## ", "TypeError"),
    Fault("blocks", "docs/en/index.md", "## ", "```Python\nprint(1)\n```\n\n## ", "a code block of language 'Python'"),
    Fault("blocks", "docs/en/index.md", "## ", "```\nprint(1)\n```\n\n## ", "a code block of language ''"),
    Fault("blocks", "docs/en/index.md", "## ", "```{.python notest}\nprint(1)\n```\n\n## ", "no notest"),
]

BEYOND = [
    Fault(
        "beyond",
        "snippets/exports/onnx_stateful.out",
        "ONNX:  [0.6384] [0.6384]",
        "ONNX:  [0.6384] [0.6867]",
        "snippets/exports/onnx_stateful.py: has changed",
    ),
    Fault("beyond", "snippets/exports/int8.py", "LSTM(64", "LSTM(32", "snippets/exports/int8.py: has changed"),
    Fault("beyond", "snippets/exports/mine.py", "", "print(1)\n", "snippets/exports/mine.py: has changed"),
    Fault(
        "beyond", "snippets/tools/scikeras_search.py", "LSTM(", "GRU(", "snippets/tools/scikeras_search.py: has changed"
    ),
    Fault(
        "beyond",
        "docs/_meta/backends/lstm.json",
        '"kind": ',
        '"sort": ',
        "docs/_meta/backends/lstm.json: snippets/lstm/",
    ),
    Fault(
        "beyond",
        "docs/_meta/backends/lstm.json",
        '"kind": "program"',
        '"kind": "raises"',
        "is of the kind raises, but its exception tells program",
    ),
    Fault("beyond", "docs/_meta/exports/onnx.json", '"works"', '"perhaps"', "docs/_meta/exports/onnx.json: is not"),
    Fault("beyond", "docs/_meta/speed.json", '"backends": ', '"ratios": ', "docs/_meta/speed.json: is not a record"),
    Fault(
        "beyond",
        "docs/_meta/exports/onnx.json",
        'tensorflow | export, called once | convlstm2d": {\n  "status": "works"',
        'tensorflow | export, called once | convlstm2d": {\n  "status": "wrong"',
        "is silently wrong: say it under `silent`",
    ),
]

LIVE = [
    Fault(
        "live",
        "docs/_meta/live/beyond.json",
        '"823583d79d35",\n  "reason": "values"',
        '"823583d79d35"',
        "snippets/beyond/to_numpy.py: in the browser: the same, now values",
    ),
    Fault(
        "live",
        "snippets/beyond/in_the_browser.py",
        "normal((2, 4, 8))",
        "normal((2, 4, 8), seed=1)",
        "snippets/beyond/in_the_browser.py: in the browser: the same, now values",
    ),
    Fault("live", "docs/_meta/live/lstm.json", '"source": ', '"sauce": ', "docs/_meta/live/lstm.json: is not a record"),
    Fault(
        "fits",
        "docs/_meta/stand-ins.json",
        '"recurrence backend/tensorflow/rnn.py rnn": "',
        '"recurrence backend/tensorflow/rnn.py rnn": "0',
        "packages/keras_here/recurrence.py: follows `rnn` of keras/src/backend/tensorflow/rnn.py, which has changed",
    ),
    Fault(
        "fits",
        "docs/_meta/stand-ins.json",
        '"scipy.ndimage in backend/numpy/image.py"',
        '"scipy.ndimages in backend/numpy/image.py"',
        "packages/scipy: has no `scipy.ndimage`, which keras/src/backend/numpy/image.py asks for",
    ),
]

SITE = [
    Fault("site", HOME, "</article>", '<a href="nowhere/">x</a></article>', "site/index.html:"),
    Fault("site", HOME, 'href="snippets/', 'href="snippet/', "site/index.html:{line}: a link leads nowhere: snippet/"),
    Fault("site", HOME, "</article>", '<a href="#nowhere">x</a></article>', "no heading of its page: #nowhere"),
    Fault(
        "site", HOME, "</article>", '<img alt="" src="https://x.example/x.png"></article>', "fetched from another host"
    ),
    Fault("site", HOME, "</article>", '<p id="promise"></p></article>', "the id promise stands 2 times"),
    Fault("site", HOME, "</article>", "<p><div></p></div></article>", "invalid HTML"),
    Fault("site", ENGLISH, '<html lang="en"', '<html lang="ko"', 'lang="en"'),
    Fault("site", ENGLISH, 'hreflang="ko" href="', 'hreflang="ko" href="x', "its hreflang links are"),
    Fault("site", ENGLISH, '<link rel="canonical" href="', '<link rel="canonical" href="x', "canonical address"),
    Fault("site", ENGLISH, "<title>Stacking LSTM layers", "<title>LSTM return values", "has the same title as"),
    Fault(
        "site", "site/assets/stylesheets/site.css", ":root {", "@import '//x.example/x.css';\n:root {", "another host"
    ),
]

HEAD = [
    Fault("head", ENGLISH, 'og:url" content="', 'og:url" content="x', f"{ENGLISH}: its og:url is not"),
    Fault("head", ENGLISH, '"@context":"', "'@context':\"", f"{ENGLISH}: its JSON-LD is not strict JSON"),
]

BROWSER = [
    Fault("browser", HOME, "</article>", "<script>lost()</script></article>", "site/: script: lost is not defined"),
    Fault("browser", HOME, "</article>", '<img alt="" src="lost.png"></article>', "site/: 404: "),
    Fault("browser", HOME, "</article>", '<img src="favicon.svg"></article>', "site/: image-alt"),
    Fault("browser", HOME, '<span class="kn">import</span>', "&gt;&gt;&gt; import", "site/: code block 1 ("),
    Fault("browser", HOME, "(None, 4, 3)  (None, 3)", "(None, 4, 3)  (None, 5)", "prints something else than the page"),
    Fault(
        "browser",
        "site/en/assets/stylesheets/site.css",
        ".md-typeset :is(p, li, td) a:not",
        ".a:not",
        "link-in-text-block",
    ),
    Fault("browser", "site/assets/stylesheets/site.css", "-color: #5a5a5a;", "-color: #b0b0b0;", "color-contrast"),
    Fault(
        "browser",
        "site/en/assets/javascripts/examples.js",
        'bar = document.createElement("div")',
        'bar = document.createElement("nav")',
        "landmark-unique",
    ),
]

LEGIBLE = [
    Fault(
        "browser", "site/assets/stylesheets/site.css", "--figure-soft: #566264;", "--figure-soft: #b4b4b4;", "contrast"
    ),
    Fault(
        "browser",
        "site/assets/stylesheets/site.css",
        "font-size: 12px; text-anchor",
        "font-size: 11px; text-anchor",
        "pixels high",
    ),
    Fault("browser", HOME, '<text class="code" x="176"', '<text class="code" x="30"', "cut off"),
]

NUMBERS = "docs/ko/tutorials/many-to-one.ipynb"
NUMBERS_EN = "docs/en/tutorials/many-to-one.ipynb"
NEXT = "site/en/tutorials/many-to-one/index.html"
COUNTS = "snippets/tutorials/many-to-one/forms.out"

NOTEBOOKS = [
    Fault("output", NUMBERS, "range(20)", "range(21)", "cell 1: is not the code of docs/ko/tutorials/many-to-one"),
    Fault("output", NUMBERS_EN, '"id": "count"', '"id": "counts"', f"{NUMBERS_EN}:"),
    Fault("output", NUMBERS, '"execution_count": null', '"execution_count": 3', "holds outputs, or is not written"),
    Fault("output", NUMBERS, "keras.utils.set", "keras.util.set", "cell 1: AttributeError", also=NUMBERS_EN),
    Fault("output", NUMBERS, "(series.shape)", "(series.shape", "cell 1: SyntaxError", also=NUMBERS_EN),
    Fault("output", NUMBERS, '"alt": "', '"alto": "', "is not written as in git"),
    Fault("output", COUNTS, "sum 601", "sum 602", f"{COUNTS}:1: the output has moved"),
    Fault("output", "snippets/tutorials/many-to-one/lost.out", "", "1\n", "lost.out: an output without its cell"),
    Fault("structure", "docs/ko/new.ipynb", "", "{}\n", "docs/ko/new.ipynb: stands in one language only"),
    Fault("claims", NUMBERS, "480 + 110 + 11 = 601", "480 + 110 + 11 = 602", f"{NUMBERS}:"),
    Fault("claims", NUMBERS_EN, "the first 80 sequences", "the first 90 sequences", f"{NUMBERS_EN}:"),
    Fault("parity", NUMBERS_EN, "[Input shape](../guides/input-shape.md)", "Input shape", f"{NUMBERS}:"),
    Fault("parity", NUMBERS_EN, "The numbers are divided", "All numbers are divided", "has changed under #shapes"),
    Fault("terms", NUMBERS, "시점(timestep) 하나이며", "타임스텝(timestep) 하나이며", f"{NUMBERS}:"),
    Fault("language", NUMBERS, "다음 수를 맞히는 모델을 만듭니다.", "다음 수를 맞히는 모델을 만든다.", f"{NUMBERS}:"),
    Fault("spelling", NUMBERS_EN, "Each sequence has", "Each lenght has", f"{NUMBERS_EN}:"),
    Fault("style", NUMBERS, "print(series.shape)", "print(series.shape)  # shape", f"{NUMBERS}:", also=NUMBERS_EN),
    Fault("site", NEXT, "</article>", '<img alt="" src="https://x.example/"></article>', "fetched from another host"),
    Fault("site", NEXT, '<h2 id="data">', "<h2>", "a link leads to no heading of its page: #data"),
    Fault("tutorials", NEXT, '<h2 id="data">', "<h2>", f"{NEXT}: its headings have the ids"),
    Fault("tutorials", NEXT, "</article>", f"<p>{'x' * 60_000}</p></article>", f"{NEXT}: weighs"),
    Fault("tutorials", NEXT, "</article>", "<p>$x$</p></article>", f"{NEXT}: a formula is shown as it was typed"),
    Fault("tutorials", NEXT, "<math ", "<i ", f"{NEXT}: shows 3 formulas, not 4"),
    Fault("tutorials", NEXT, "</article>", '<div class="jp-stderr">x</div></article>', f"{NEXT}: holds something of"),
    Fault("tutorials", NEXT, "var(--plot-1)", "#1f77b4", f"{NEXT}: a figure is drawn with #1f77b4"),
    Fault("tutorials", NEXT, 'aria-label="Learning', 'aria-label="Drawing', f"{NEXT}: its figures lack"),
    Fault("tutorials", NEXT, "1152 + 17", "1152 + 18", f"{NEXT}: shows something else under cell 4 [parameters]"),
    Fault(
        "tutorials", "site/en/assets/stylesheets/site.css", "--plot-1: #6fc7ce", "--plot-1: #26343a", ": a line of rgb"
    ),
    Fault("build", NUMBERS_EN, "hat{y}_i - y", "hatt{y}_i - y", "hatt in "),
]

BUILD = [
    Fault(
        "build", "docs/en/index.md", "input: (None, 4, 8)", "input: (None, 5, 8)", "en/index.md:{line}: index/lstm.py"
    ),
    Fault("build", EN, "md#changed-seed)", "md#changed-sead)", "#changed-sead"),
    Fault("build", STACKING, "(return-values.md)", "(return-value.md)", "return-value.md"),
    Fault("build", "mkdocs.yml", "layers/lstm.md", "layers/lstn.md", "layers/lstn.md"),
    Fault("build", "docs/_theme/main.html", "{% endif %}", "", "main.html"),
    Fault("build", "docs/_theme/partials/alternate.html", "{{ other.name }}", "{{ other.name", "alternate.html"),
]

EXPLORED = "docs/_meta/explorer.json"
PROGRAM = "docs/_theme/assets/javascripts/explorer/program.mjs"

EXPLORER = [
    Fault("explorer", EXPLORED, '"4FU+4UU+4U"', '"4FU+4UU+5U"', f"{EXPLORED}: setting "),
    Fault("explorer", EXPLORED, '"({b}, {T}, {U})"', '"({b}, {T}, {2U})"', f"{EXPLORED}: setting "),
    Fault("explorer", EXPLORED, "found ndim=2", "found ndim=1", f"{EXPLORED}: setting "),
    Fault("explorer", EXPLORED, '"outcomes"', '"outcome"', f"{EXPLORED}: is no record (KeyError"),
    Fault(
        "explorer", EXPLORED, '"tensorflow": "2', '"tensorflow": "1', f"{EXPLORED}: was made with another tensorflow"
    ),
    Fault(
        "explorer", PROGRAM, "merge_mode=${mode}", "merge_mode = ${mode}", f"{EXPLORED}: was made with another program"
    ),
]

FAULTS = [
    *STRUCTURE,
    *OUTPUT,
    *COVERAGE,
    *EFFECT,
    *CLAIMS,
    *DEFAULTS,
    *FORMULAS,
    *GENERAL,
    *WORDING,
    *MARKED,
    *PARITY,
    *FIGURES,
    *WORDS,
    *CONCEPTS,
    *UPSTREAM,
    *PASTED,
    *ASKED,
    *PROJECT,
    *BLOCKS,
    *BEYOND,
    *LIVE,
    *EXPLORER,
    *SITE,
    *HEAD,
    *BROWSER,
    *LEGIBLE,
    *PAPER,
    *NOTEBOOKS,
    *BUILD,
]
"""All of them, in the order in which they are planted."""
