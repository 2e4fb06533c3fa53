"""What goes wrong around the log, done on purpose: each fault a test, bounded, and on loopback alone."""
