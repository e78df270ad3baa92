"""Tests of `tools.pages`."""
