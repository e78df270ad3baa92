"""Tests of `tools.figures`, with one example of each kind of figure in `gallery`."""
