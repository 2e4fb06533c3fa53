"""Embedders that run on this machine alone: model files come with installed wheels, nothing is downloaded."""

from services.patterns.adapters.embedders.registry import EMBEDDERS, embedder

__all__ = ["EMBEDDERS", "embedder"]
