"""The command line, without a process: what it says to a newcomer."""
