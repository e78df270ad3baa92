"""How everything becomes the site, once or while it is served.

Ways in: `tools.site.build` for one build, which MkDocs calls through `hooks`; `tools.site.serve`, which serves.
"""
