"""How the kind model is trained (train.py) and measured (score.py). Training sentences are in no test."""
