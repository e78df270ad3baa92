"""Tests of `tools.engine`."""
