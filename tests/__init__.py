"""What must hold: of the tools, the snippets, the pages and the built site."""
