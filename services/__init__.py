"""The four services and their shared ground; each follows events, and none imports another."""
