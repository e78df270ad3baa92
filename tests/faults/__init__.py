"""Faults planted one by one into a copy of the project, each to be caught by the check meant for it (`make faults`)."""
