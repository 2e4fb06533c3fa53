"""The edge: HTTP routes, web pages, feeds, the command line, settings, and `bootstrap`, the one place that wires."""
