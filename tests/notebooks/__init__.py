"""Tests of `tools.notebooks`."""
