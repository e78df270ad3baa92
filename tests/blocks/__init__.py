"""Every code block of the pages is run as a reader would run it, and none is skipped."""
