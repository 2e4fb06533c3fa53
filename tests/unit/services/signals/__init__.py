"""Tests of the signals service."""
