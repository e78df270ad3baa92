"""Tests of `tools/beyond/`. None needs its environment: they use stand-ins, and hold the form of what is recorded."""
