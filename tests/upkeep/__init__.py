"""Tests of `tools.upkeep` and of `tools.requirements`."""
