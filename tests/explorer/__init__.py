"""Tests of `tools.explorer`."""
