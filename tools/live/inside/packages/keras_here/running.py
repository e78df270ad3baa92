"""Runs a program of a page as `python file.py` would, and says how it ended."""

import ast
import gc
import io
import linecache
import os
import re
import shutil
import sys
import traceback
import types

LIMIT = 64 * 1024
"""How many characters of output are kept."""

ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")

UNPACKED = re.compile(r"^(ValueError: too many values to unpack \(expected \d+), got \d+\)$")
"""Python counts what it got since 3.14; that of the pages does not."""

DEEPEST = 100_000
"""How many calls within each other a program may ask for: a million take seconds, ten millions all memory."""

WORK = "/work"
"""The folder that a program starts in; empty each time."""


class _Output(io.TextIOBase):
    """Keeps what is printed, and hands it on as it comes, until it is too much."""

    def __init__(self, hand_on):
        self.length = 0
        self.cut = False
        self._hand_on = hand_on

    def writable(self):
        return True

    def write(self, text):
        kept = text[: max(LIMIT - self.length, 0)]
        self.cut = self.cut or len(kept) < len(text)
        self.length += len(kept)
        if kept:
            self._hand_on(kept)
        return len(text)


def run(source, name, hand_on):
    """Execute a program; nothing of it is left for the next one.

    Args:
        source: its text.
        name: the file that tracebacks name.
        hand_on: is given each piece of what it prints.

    Returns:
        A dict: `text`, the last words of an uncaught exception, and `line`, where it came from (0 where the program
        ended well); `value`, that of its last line, if that is an expression, as a notebook shows it; `cut`, whether
        output was left out.
    """
    import keras

    keras.backend.clear_session()
    keras.config.set_floatx("float32")
    keras.config.set_dtype_policy("float32")
    keras.config.set_image_data_format("channels_last")
    os.chdir("/")
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(WORK)
    os.chdir(WORK)
    output = _Output(hand_on)
    program = types.ModuleType("__main__")
    program.__file__ = f"{WORK}/{os.path.basename(name)}"
    before = sys.modules["__main__"], sys.stdout, sys.stderr, sys.argv, list(sys.path), set(sys.modules)
    sys.modules["__main__"], sys.stdout, sys.stderr, sys.argv = program, output, _Output(lambda _: None), [name]
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    ended = {"text": "", "line": 0, "value": ""}
    try:
        ended["value"] = _execute(source, name, program)
    except SystemExit as error:
        if error.code not in (None, 0):
            ended |= {"text": f"SystemExit: {error.code}", "line": _line(name, error)}
    except BaseException as error:  # a program may raise anything
        ended |= {"text": _last_words(error), "line": _line(name, error)}
        _part(error)
    finally:
        sys.setrecursionlimit(_depth[0])
        program.__dict__.clear()
        sys.modules["__main__"], sys.stdout, sys.stderr, sys.argv, sys.path[:], loaded = before
        for each in set(sys.modules) - loaded:
            if getattr(sys.modules[each], "__file__", None) and sys.modules[each].__file__.startswith(WORK):
                del sys.modules[each]
        _forget_registered()
        gc.collect()
    return {**ended, "cut": output.cut}


def _execute(source, name, program):
    tree = compile(source, name, "exec", ast.PyCF_ONLY_AST)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, name, "exec"), program.__dict__)
    value = None if last is None else eval(compile(ast.Expression(last.value), name, "eval"), program.__dict__)
    return "" if value is None else repr(value)[:LIMIT]


def _last_words(error):
    from . import refusals

    error = refusals.translated(error, anywhere=False)
    if isinstance(error, (AttributeError, NameError)):
        error.name = None  # pages show an exception's own words, without what Python guesses was meant
    text = "".join(traceback.format_exception_only(error)).rstrip("\n")
    text = UNPACKED.sub(r"\1)", text)
    return ANSI.sub("", text).expandtabs(4).replace(f"{WORK}/", "")


def _line(name, error):
    """The program's line that an exception came from: the innermost one in its file."""
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno or 1
    line, trace = 0, error.__traceback__
    while trace is not None:  # `traceback` would read the text of each line, of a hundred thousand calls too
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line or 1


def _part(error):
    """Let go of the calls that an exception came through, one by one, the innermost first.

    Left to themselves they are freed one within the other, and some thousands fill the stack that the browser gives.
    """
    frames = []
    while error is not None:
        trace, error.__traceback__ = error.__traceback__, None
        while trace is not None:
            frames.append(trace.tb_frame)
            trace.tb_next, trace = None, trace.tb_next
        error = error.__context__
    while frames:
        frames.pop()


_depth = []
"""How many calls within each other Python allows by itself; `begin` asks."""


_registered = []
"""What is registered by name where no program has run; `begin` fills it before the first."""


def _forget_registered():
    """Classes that a program registered, else the next run of the same program would register them again."""
    from keras.src.saving import object_registration as registry

    for now, then in zip(_stores(registry), _registered, strict=True):
        now.clear()
        now.update(then)


def begin():
    """Take what there is now for what every program finds."""
    from keras.src.saving import object_registration as registry

    _registered[:] = [dict(each) for each in _stores(registry)]
    _depth[:] = [sys.getrecursionlimit()]
    allow = sys.setrecursionlimit
    sys.setrecursionlimit = lambda limit, /: allow(min(limit, DEEPEST))
    gc.freeze()  # else each program waits for a search through all of Keras


def _stores(registry):
    return registry.GLOBAL_CUSTOM_OBJECTS, registry.GLOBAL_CUSTOM_NAMES
