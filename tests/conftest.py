"""Names the plugins whose fixtures every test may ask for."""

pytest_plugins = [
    "pytester",
    "tests.support.size",
    "tests.support.postgres",
    "tests.support.databases",
    "tests.support.browser",
    "tests.support.town",
]
