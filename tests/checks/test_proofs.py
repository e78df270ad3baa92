"""What a snippet and its output show is read from them, and what only dresses an output is not."""

from __future__ import annotations

from decimal import Decimal

from tests.checks.proofs import proof_of_code, proof_of_output, together


def test_a_proof_knows_numbers_shapes_and_settings() -> None:
    proof = proof_of_output("(None, 4, 3) f(2, 3) x[:, -1] 1,234 2-1 lstm_7 1.27 1e-07 TensorShape([2, 4]) units=5")
    assert proof.shapes == {("None", "4", "3"), ("2", "4")}
    assert {Decimal(text) for text in ("-1", "1234", "1", "1.27", "1e-07")} <= proof.numbers
    assert Decimal(7) not in proof.numbers
    assert proof.settings == {("f", "(", Decimal(2)), ("units", "=", Decimal(5))}
    assert together([proof, proof]) == proof


def test_what_dresses_an_output_proves_nothing() -> None:
    proof = proof_of_code(
        "keras.utils.set_random_seed(71)\nx = f(seed=72)\nprint(x.round(73), round(float(x), 74), f'{x:75} {x:.76f}')\n"
        "model.summary(line_length=77)\nprint('x'.ljust(78), np.round(x @ x.T, 79))\ny = {'a': 10_000}\n"
    )
    assert proof.numbers == {Decimal(10000)}


def test_a_symbolic_input_shows_its_batch_axis() -> None:
    for code in ("keras.Input((4, 8))", "Input(shape=(4, 8))", "keras.Input(\n    (4, 8),\n)"):
        assert proof_of_code(code).shows_shape(("None", "4", "8"))
    assert not proof_of_code("keras.Input((4, 8), batch_size=2)").shows_shape(("None", "4", "8"))
    assert not proof_of_output("Input((4, 8))").shows_shape(("None", "4", "8"))
