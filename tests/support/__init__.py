"""What tests stand on: a real PostgreSQL, a real browser, and the checks of the checkout itself.

Nothing here is collected as a test; `tests/conftest.py` loads the plugins.
"""
