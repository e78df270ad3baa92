"""Tests of the house itself: its rooms, its commands, its workflows, what it leaves behind."""
