"""What the rest of the suite stands on, tried on its own."""
