"""What the tables and lists beyond TensorFlow say in each language, and how they name libraries with their versions."""

from __future__ import annotations

from collections.abc import Mapping

SAID = {
    "ko": {
        "kind": "차이",
        "same": "같음",
        "run": "실행한 프로그램",
        "way": "방법",
        "works": "됨",
        "wrong": "**오류 없이 틀림**",
        "batch": "배치만 고정",
        "partly": "크기 고정",
        "unchanged": "8비트가 된 것 없음",
        "fails": "안 됨",
        "models": "모델 {number}개",
        "dates": "{targets}: {date}에 실행.",
        "run with": "버전: {versions}.",
        "state": "상태가 사라지거나 다른 값에서 시작함",
        "length": "열린 길이",
        "random": "드롭아웃이 무작위가 아니게 됨",
        "scale": "8비트의 오차",
        "mask": "마스크",
        "rounds": "백엔드를 번갈아 {number}번 재어 가운뎃값을 적었습니다.",
        "every": "방법마다 실행한 모델을 모두 펼쳐 볼 수 있습니다.",
        "own": "차이 {far}",
        "batches": "다른 배치에서 {far}",
        "lengths": "다른 길이에서 {far}",
        "second": "두 번째 호출에서 {far}",
        "calls": "두 실행의 차이 {far}",
        "shape": "형태부터 다름",
        "others": "나머지 모델",
        "instead": "대신 {way}: {models}",
        "no way": "실행한 방법 가운데 맞는 것이 없음: {models}",
        "unrolled": "펼침, 행렬곱 {number}개",
        "bytes": "{number:,}바이트",
        "more": "출력 {number}개 더 있음",
        "batch 2": "배치 2",
        "batch 5": "배치 5",
        "batch 1": "배치 1",
        "length 7": "길이 7",
        "length 1": "길이 1",
        "second call": "두 번째 호출",
        "none": "—",
        "date": "{date}에 실행했습니다. {versions}.",
        "alike": "{backends}에서도 같습니다.",
        "all": "{total:,}개",
        "some": "{total:,}개 가운데 {count:,}개",
        "known": "TensorFlow나 Keras 2를 직접 부르지 않는 예제 {count}를 백엔드마다 새 프로세스에서 실행했습니다.",
        "not yet": "이 예제는 고친 뒤로 다른 백엔드에서 실행하지 않았습니다.",
        "promise": "TensorFlow를 직접 부르지 않는 예제 {count}는 {backends}에서도 실행했습니다. 거기서 "
        "다르게 찍히면 예제 아래에 한 줄로 알립니다. 무엇이 다른지는 [다른 백엔드](beyond/backends.md)에 모았습니다.",
    },
    "en": {
        "kind": "Difference",
        "same": "the same",
        "run": "programs run",
        "way": "Way",
        "works": "works",
        "wrong": "**wrong without an error**",
        "batch": "fixed batch, any length",
        "partly": "fixed size",
        "unchanged": "nothing in 8 bits",
        "fails": "fails",
        "models": "{number} models",
        "dates": "{targets}: run on {date}.",
        "run with": "Versions: {versions}.",
        "state": "the state is lost, or begins elsewhere",
        "length": "an open length",
        "random": "dropout is random no more",
        "scale": "the error of 8 bits",
        "mask": "a mask",
        "rounds": "Measured {number} times with the backends in turn; these are the medians.",
        "every": "Each way unfolds into the models that were tried on it.",
        "own": "off by {far}",
        "batches": "another batch {far}",
        "lengths": "another length {far}",
        "second": "second call {far}",
        "calls": "two runs differ by {far}",
        "shape": "another shape",
        "others": "all others",
        "instead": "instead {way}: {models}",
        "no way": "no way that was tried is right: {models}",
        "unrolled": "unrolled, {number} matrix products",
        "bytes": "{number:,} bytes",
        "more": "{number} more outputs",
        "batch 2": "batch of 2",
        "batch 5": "batch of 5",
        "batch 1": "batch of 1",
        "length 7": "length 7",
        "length 1": "length 1",
        "second call": "second call",
        "none": "—",
        "date": "Run on {date}. {versions}.",
        "alike": "The same on {backends}.",
        "all": "The {total:,} examples",
        "some": "{count:,} of the {total:,} examples",
        "known": "{count} that name neither TensorFlow nor Keras 2 were run on each backend, each in its own process.",
        "not yet": "This example has not been run on other backends since it changed.",
        "promise": "{count} that do not name TensorFlow also ran on {backends}. Where one prints "
        "something else there, a line under it says so. [Other backends](beyond/backends.md) tells what differs.",
    },
}

LIBRARIES = {
    "keras": "Keras",
    "tensorflow": "TensorFlow",
    "jax": "JAX",
    "torch": "PyTorch",
    "numpy": "NumPy",
    "openvino": "OpenVINO",
    "python": "Python",
    "onnx": "onnx",
    "onnxruntime": "onnxruntime",
    "tf2onnx": "tf2onnx",
    "onnxscript": "onnxscript",
    "jax2onnx": "jax2onnx",
    "ai-edge-litert": "ai-edge-litert",
}


def made_with(versions: Mapping[str, str], date: str, language: str) -> str:
    """One sentence: when, and with which versions."""
    return SAID[language]["date"].format(date=date, versions=named(versions))


def named(versions: Mapping[str, str]) -> str:
    """Libraries with their versions, in the order of `LIBRARIES`."""
    return ", ".join(f"{LIBRARIES[name]} {version}" for name, version in sorted(versions.items(), key=_library))


def _library(item: tuple[str, str]) -> int:
    return list(LIBRARIES).index(item[0])
