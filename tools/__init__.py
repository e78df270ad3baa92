"""Everything that runs at build time: executes the snippets, records what they print, builds the site."""
