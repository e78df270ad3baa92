"""Tests of `tools.figures`, each beside the file that it is of; the figures that they look at stand in `gallery`."""
