"""Tests of the statistics: arrays in, arrays out."""
