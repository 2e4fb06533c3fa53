"""`python -m api.cli` is `incommon`."""

from api.cli import main

main()
