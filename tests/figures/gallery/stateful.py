"""An example of `stateful`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

STATEFUL = """\
import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
print("call 1:", tuple(lstm(x).shape))
print("call 2:", tuple(lstm(x).shape))
lstm.reset_state()
print("reset: ", tuple(lstm(x).shape))
"""

RESET = "- lstm.reset_state()\n"

EXAMPLES = (
    Example(
        "stateful",
        STATEFUL,
        "stateful\nlayer: LSTM(3, stateful=True)\ninput: (2, 4, 8)\n"
        "calls:\n- call 1\n- call 2\n- lstm.reset_state()\n- reset",
        frozenset({"call 1", "call 2", "reset", "lstm.reset_state()"}),
        (
            Mistake(
                "- call 1\n- call 2\n",
                "- call 2\n- call 1\n",
                7,
                "'call 1' is not the call that its output shows after",
            ),
            Mistake(f"- call 2\n{RESET}", "", 7, "'reset' is not the call that its output shows after"),
            Mistake("- call 2\n", "- call 1\n", 7, "'call 1' is not the call that its output shows after 'call 1'"),
            Mistake(RESET, "", 7, "lstm.reset_state() stands between 'call 2' and 'reset' in its code"),
            Mistake("- call 2\n", f"{RESET}- call 2\n", 7, "does not stand between 'call 1' and 'call 2'"),
            Mistake("- call 1\n", f"{RESET}- call 1\n", 7, "lstm.reset_state() does not stand between two calls"),
        ),
    ),
)
