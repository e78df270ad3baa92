"""Executes every program once for each of several processors, and fails with the diffs where an output moves.

python -m tools.upkeep.processors                all programs
python -m tools.upkeep.processors lstm/units     those whose names hold one of these words

A reader has another processor than the writer, and it adds the same numbers in another order. The processors here are
variables that libraries read when they start, so they only cover what this machine can do; what it cannot be, such as
an ARM or one with wider registers, is covered by `tools.upkeep.rounding`. Nothing is written, and no cache is asked.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tools.engine.execute import TIMEOUT, Executor
from tools.engine.program import Program
from tools.engine.record import diff
from tools.engine.run import execute_all
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT
from tools.requirements import expect_installed
from tools.site.ending import end_in_order
from tools.site.outputs import programs_of

ROUNDING = Path(__file__).with_name("rounding.py")

WIDER = "X86_V4 AVX512_ICL AVX512_SPR"
"""NumPy's names for what came after AVX2."""

SLOWER = 5
"""How many times as long a program may take: some of these processors have one thread, others compute all thrice."""

COUNTING = re.compile("get_operations|as_graph_def")
"""What a program calls that counts the operations of a graph: to round otherwise takes more of them."""


@dataclass(frozen=True)
class Processor:
    """Something to run the programs on.

    Args:
        name: what it is called in faults.
        environment: the variables that make it so.
        seed: of `tools.upkeep.rounding`; 0 where this processor rounds as it does.
    """

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    seed: int = 0

    @property
    def before(self) -> str:
        """The line that goes before each program."""
        if not self.seed:
            return ""
        text = ROUNDING.read_text(TEXT)
        return f"_ = {{}}; exec({text!r}, _); _['round_otherwise']({self.seed}); del _\n"


def x86(name: str, onednn: str, blas: str, xla: str, **more: str) -> Processor:
    """An x86 processor that can do no more than this.

    Args:
        name: what it is called.
        onednn: the same for oneDNN, whose matrix product TensorFlow takes for its own.
        blas: for OpenBLAS, which NumPy takes.
        xla: for what is compiled with `jit_compile`.
        more: further variables.
    """
    variables = {"ONEDNN_MAX_CPU_ISA": onednn, "OPENBLAS_CORETYPE": blas, "XLA_FLAGS": f"--xla_cpu_max_isa={xla}"}
    return Processor(name, variables | more)


PROCESSORS = (
    Processor("this processor"),
    x86(
        "SSE4, one thread",
        "SSE41",
        "Nehalem",
        "SSE4_2",
        GLIBC_TUNABLES="glibc.cpu.hwcaps=-AVX2,-FMA,-AVX512F",
        NPY_DISABLE_CPU_FEATURES=f"X86_V3 {WIDER}",
        TF_NUM_INTRAOP_THREADS="1",
        TF_NUM_INTEROP_THREADS="1",
    ),
    x86("AVX", "AVX", "Sandybridge", "AVX", NPY_DISABLE_CPU_FEATURES=f"X86_V3 {WIDER}"),
    x86("AVX2, eight threads", "AVX2", "Haswell", "AVX2", NPY_DISABLE_CPU_FEATURES=WIDER, TF_NUM_INTRAOP_THREADS="8"),
    Processor("no oneDNN, as on ARM", {"TENSORFLOW_USE_CUSTOM_CONTRACTION_KERNEL": "false"}),
    Processor("all of oneDNN, as outside this project", {"TF_ENABLE_ONEDNN_OPTS": "1"}),
    *(Processor(f"rounding {seed}", seed=seed) for seed in (1, 2, 3, 4)),
)
"""All but the first were seen to move last bits. TensorFlow wants AVX: SSE4 shows the order of its sums otherwise."""


def printed_on(processor: Processor, programs: Sequence[Program]) -> dict[Program, str]:
    """What each program prints there; of one that fails, why.

    Args:
        processor: where to run.
        programs: what to run.

    Raises:
        Problems: nothing can be run.
    """
    found: dict[Program, str] = {}
    if processor.seed:
        programs = [program for program in programs if not COUNTING.search(program.source)]
    with Executor(timeout=TIMEOUT * SLOWER, environment=processor.environment, before=processor.before) as executor:
        try:
            execute_all(programs, executor, lambda program, result: found.update({program: program.comparable(result)}))
        except Problems as error:
            named = {program.name: program for program in programs}
            for problem in error.problems:
                if problem.path not in named:
                    raise
                found[named[problem.path]] = f"{problem.message}\n{problem.detail}".rstrip() + "\n"
    return found


def moves(programs: Sequence[Program], processors: Iterable[Processor]) -> list[Problem]:
    """The faults of programs that do not print on each processor what is recorded.

    Args:
        programs: those to run.
        processors: on which.
    """
    found: dict[tuple[Program, str], list[str]] = {}
    for processor in processors:
        print(f"on {processor.name}", file=sys.stderr)
        for program, printed in printed_on(processor, programs).items():
            recorded = program.recorded()
            before = program.comparable(recorded) if recorded is not None else ""
            if printed != before:
                found.setdefault((program, diff(before, printed, "recorded", "printed there")), []).append(
                    processor.name
                )
    return [
        Problem(program.name, 0, f"prints something else on {'; '.join(names)}: print fewer digits", changed)
        for (program, changed), names in found.items()
    ]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.upkeep.processors", description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", help="run only programs whose names hold one of these")
    words = parser.parse_args(arguments).words
    end_in_order()
    try:
        expect_installed(HERE)
        programs = [each for each in programs_of(HERE) if not words or any(word in each.name for word in words)]
        if words and not programs:
            parser.error(f"no program is called {' or '.join(words)}")
        if found := moves(programs, PROCESSORS):
            raise Problems(found)
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(programs)} programs print the same on {len(PROCESSORS)} processors")
    return 0


if __name__ == "__main__":
    sys.exit(main())
