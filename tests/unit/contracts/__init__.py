"""The published language by itself."""
