"""The Korean words of the figures; `tools.figures.wording` says what each table is for."""

TITLES = {
    "unrolled": "시점을 따라 펼친 {layers}",
    "stacked": "아래에서 위로 쌓은 {layers}",
    "stacked-cells": "시점마다 여러 셀을 차례로 계산하는 {layers}",
    "bidirectional": "두 방향으로 읽는 {layers}",
    "stateful": "상태를 이어 가며 잇달아 호출한 {layers}",
    "two-calls": "앞 호출의 상태를 다음 호출에 넘기는 {layers}",
    "encoder-decoder": "인코더와 디코더: {layers}",
    "time-distributed": "시점마다 같은 층을 적용하는 {layers}",
    "cell": "{layers}의 셀 내부",
    "tensor": "입력 텐서 {layers}의 축",
    "frames": "프레임의 시퀀스를 읽는 {layers}",
    "weights": "게이트와 후보별로 나눈 {layers}의 가중치",
    "layouts": "여러 라이브러리가 {layers}의 가중치를 놓는 순서",
    "kept": "모델을 저장할 때 남는 것: {layers}",
    "timestep": "한 시점의 {layers}",
    "work": "시점마다 계산하는 것과 한 번에 계산하는 것: {layers}",
}

LABELS = {
    # One layer along time, in every kind that has one
    "cell": "셀",
    "layer": "층",
    "time": "시점",
    "returned": "반환",
    "dropped": "반환 안 함",
    "masked": "마스크됨",
    "drops": "드롭아웃",
    "unused": "쓰지 않음",
    # bidirectional
    "forward": "순방향",
    "backward": "역방향",
    # two-calls, encoder-decoder
    "first": "첫 호출",
    "second": "다음 호출",
    "encoder": "인코더",
    "decoder": "디코더",
    # cell
    "forget": "망각",
    "input": "입력",
    "candidate": "후보",
    "output": "출력",
    "update": "업데이트",
    "reset": "리셋",
    "bias": "편향",
    # tensor
    "batch": "배치",
    "features": "특성",
    # frames
    "kernel": "커널",
    # weights
    "units": "유닛",
    # layouts
    "biases": "편향",
    # kept
    "config": "설정",
    "weights": "가중치",
    "optimizer": "옵티마이저",
    "graph": "계산 그래프",
    "arrays": "배열 {count}개",
    "is kept": "남음",
    "left out": "남지 않음",
    # timestep
    "from before": "앞 시점에서",
    "to the next": "다음 시점으로",
    # work
    "loop": "본문 하나를 시점마다 다시 실행",
    "copies": "시점마다 복사본 하나",
    "call": "모든 시점에 호출 한 번",
    "again": "다시 실행",
    "product": "행렬곱",
    "waits": "앞 시점을 기다림",
}

SENTENCES = {
    # One layer along time, in every kind that has one
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
    "drops x": "dropout은 시점마다 들어오는 입력의 일부를 끄며, 마스크는 모든 시점에 같습니다.",
    "drops h": "recurrent_dropout은 시점마다 들어오는 은닉 상태의 일부를 끄며, 마스크는 모든 시점에 같습니다.",
    "masked": "마스크된 {steps}에서는 상태가 그대로 지나갑니다.",
    "sample": "마스크는 샘플마다 다를 수 있고, 그린 것은 마스크가 {mask}인 샘플입니다.",
    "every": "돌려주는 출력은 모든 시점의 {outputs}입니다.",
    "last": "돌려주는 출력은 끝에 읽은 시점의 {outputs} 하나입니다.",
    "one": "돌려주는 것은 {outputs} 하나입니다.",
    "no outputs": "마지막 상태 {finals}만 쓰고, 함께 돌려주는 출력은 쓰지 않습니다.",
    "repeats": "마스크된 시점에서는 그 앞의 출력을 되풀이하므로, 돌려주는 것은 {values}입니다.",
    "zeroed": "마스크된 시점의 출력은 0이므로, 돌려주는 것은 {values}입니다.",
    "reversed": "출력은 읽은 순서대로 놓이므로, 첫 출력 outputs[:, 0]은 입력의 마지막 시점에서 나옵니다.",
    "finals": "마지막 상태 {finals}도 돌려줍니다.",
    "no finals": "마지막 상태는 돌려주지 않습니다.",
    # stacked
    "handed": "{layer}의 출력인 {outputs} 텐서는 위층의 입력이 됩니다.",
    "handed last": "{layer} 층이 끝에 읽은 시점의 출력 {outputs}만 위층에 들어갑니다.",
    "upper": "그 위의 층은 {layer}입니다.",
    "upper states": "그 위의 층은 {layer}이고, 상태를 같은 방식으로 0에서 시작해 시점마다 넘깁니다.",
    "dense": "{layer} 층은 시점마다 따로 계산하고, 다음 시점에 넘기는 것은 없습니다.",
    "masking": "{layer} 층은 형태를 그대로 두고, 마스크된 시점을 0으로 바꾸며 마스크를 붙입니다.",
    "repeated": "{source} 벡터 하나를 {repeat} 층이 시점마다 똑같이 늘어놓아 {shape} 텐서를 만듭니다.",
    # stacked-cells
    "cells": (
        "시점을 따라 한 번만 돌면서, 시점마다 {cells} 셀을 이 순서로 모두 계산합니다. "
        "아래 셀의 출력은 같은 시점에 바로 위 셀의 입력이 됩니다."
    ),
    "cell hc": "{cell} 셀은 은닉 상태 h와 셀 상태 c를 다음 시점에 넘깁니다.",
    "cell h": "{cell} 셀은 은닉 상태 h를 다음 시점에 넘깁니다.",
    "lists": "마지막 상태 {finals}도 셀마다 리스트 하나로 돌려줍니다.",
    # bidirectional
    "both": "두 층이 같은 입력을 읽는데, 순방향은 첫 시점부터, 역방향은 마지막 시점부터 읽습니다.",
    "merged every": "시점마다 두 층의 출력을 합쳐 {outputs} 하나로 돌려줍니다.",
    "merged last": "마지막 시점의 순방향 출력과 첫 시점의 역방향 출력을 합쳐 {outputs} 하나로 돌려줍니다.",
    "directed": "마지막 상태 {finals}도 돌려줍니다. 순방향 상태는 마지막 시점, 역방향 상태는 첫 시점의 값입니다.",
    # stateful, two-calls, encoder-decoder
    "call": "{name}:",
    "link": "다음 호출 앞에 {code} 코드가 있습니다.",
    "first": "첫 호출:",
    "second": "다음 호출:",
    "into second": "마지막 상태는 {code} 인자로 다음 호출에 들어갑니다.",
    "encoder": "인코더:",
    "decoder": "디코더:",
    "into decoder": "마지막 상태는 {code} 인자로 디코더에 들어갑니다.",
    # cell
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
    # tensor
    "axes": (
        "배치 축 {batch}, 시점 축 {steps}, 특성 축 {features}입니다. "
        "시점은 왼쪽에서 오른쪽으로, 특성은 위아래로, 배치는 뒤로 놓입니다."
    ),
    # frames
    "frame": "입력 프레임은 {before}, 그 위를 지나가는 커널은 {kernel}, 출력 프레임은 {after} 크기입니다.",
    # weights
    "blocks": (
        "가중치마다 마지막 축에 {letters}의 블록이 {units}열씩 나란히 있습니다. "
        "커널의 행은 특성, 순환 커널의 행은 유닛에 해당합니다."
    ),
    "weight": "{name} {shape}: 블록 하나에 숫자 {block}개, 모두 {size}개입니다.",
    "sum": "합하면 {sum}입니다.",
    # layouts
    "order": "{library}: {weight} 안에 {letters} 블록이 이 순서로 놓입니다.",
    "one bias": "{biases}에는 블록마다 편향이 하나입니다.",
    "biases added": "{biases}에는 블록마다 편향이 둘이고, 계산할 때 서로 더합니다.",
    "biases apart": "{biases}에는 블록마다 편향이 둘이고, 더하지 않고 따로 씁니다.",
    # kept
    "part config": "설정",
    "part weights": "가중치",
    "part optimizer": "옵티마이저의 상태",
    "part graph": "계산 그래프",
    "arrays": "{part}(배열 {count}개)",
    "keeps": "{code} 코드로 저장하면 남는 것은 {kept}입니다.",
    "leaves out": "남지 않는 것은 {lost}입니다.",
    # timestep
    "cell is handed": (
        "시점마다 {layer} 층이 {cell} 셀을 한 번 부르며, {sequence} 시퀀스의 한 시점인 {inputs}, "
        "그리고 앞 시점의 상태를 담은 리스트 {states}, 이렇게 둘을 넘깁니다."
    ),
    "cell gives": (
        "셀은 {output}, 그리고 새 상태의 리스트 {states}, 이렇게 둘을 돌려줍니다. "
        "새 상태는 형태가 이전 상태와 같고, 다음 시점으로 넘어갑니다."
    ),
    "passed on": "층은 모든 시점의 출력을 모아 {outputs} 하나로 만듭니다.",
    "sizes": "셀의 코드에는 {sizes} 줄이 있습니다.",
    # work
    "inputs at once": "입력은 {inputs}입니다.",
    "work loop": (
        "{name}: 반복문의 본문을 시점마다 다시 실행하고, 매번 앞 시점을 기다립니다. "
        "본문에 든 행렬곱은 {products}번입니다."
    ),
    "work copies": (
        "{name}: 반복문 없이 같은 계산의 복사본이 시점마다 있고, 매번 앞 시점을 기다립니다. "
        "복사본 하나에 든 행렬곱은 {products}번입니다."
    ),
    "work call": "{name}: {operation} 연산을 한 번 호출해 모든 시점을 계산합니다.",
}
