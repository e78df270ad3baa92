"""What keeps the project healthy over time: its lock, its speed, what is coming.

Ways in: the commands of the Makefile. Nothing imports this room, and no build needs it.
"""
