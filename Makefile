# The one way in: `make help` lists everything. Needs git, make and Python 3.11 to 3.13 with venv, nothing else.

VENV := .venv
BIN := $(VENV)/bin
# The newest suitable one is taken; `make run PYTHON=python3.12` names another.
CANDIDATES := $(if $(PYTHON),$(PYTHON),python3.13 python3.12 python3.11 python3)
SUITABLE := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
# Wheels with a known hash only, and no others: no source is built, so nothing unlocked is ever run.
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --no-input --only-binary :all: --require-hashes --no-deps
INSTALL_SELF := $(BIN)/python -m pip install --disable-pip-version-check --no-input --quiet --no-deps --no-build-isolation --editable .
LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --fork-strategy fewest --python-version 3.11 \
	--generate-hashes --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

.DEFAULT_GOAL := help
.PHONY: help run test check soak bench contracts lock fmt wheel smoke audit clean

help: ## list the targets (the default)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run ## start the service on http://127.0.0.1:8000 with the demonstration data (ARGS="--no-demo" without)
	@INCOMMON_ENV=evaluation $(BIN)/incommon run $(ARGS)

test: $(VENV)/.dev ## run every test; says what it had to skip and why (ARGS="tests/unit -k reach" for some)
	@$(BIN)/python -m tests.support.fetch
	@$(BIN)/python -m pytest $(or $(ARGS),-n logical --dist loadfile --no-loadscope-reorder)

check: $(VENV)/.dev ## what CI asks of the code: format, lint, types, import rules, nothing that must not be committed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m tests.support.hygiene

soak: $(VENV)/.dev ## run the slow suites at full size
	@$(BIN)/python -m tests.support.fetch
	@INCOMMON_TEST_SIZE=full $(BIN)/python -m pytest -m slow $(ARGS)

bench: $(VENV)/.bench ## print every measured figure (ARGS="patterns" for some)
	@$(BIN)/python -m tests.bench $(ARGS)

contracts: $(VENV)/.dev ## remake what others rely on: OpenAPI, event schemas, settings, samples of stored events
	@$(BIN)/python -m tests.support.contracts
	@$(BIN)/python -m tests.support.schemas

lock: $(VENV)/.dev ## remake the locks from pyproject.toml, keeping the versions they hold (UPGRADE=1 takes the newest)
	$(LOCK) pyproject.toml --group dev --group build --output-file requirements-dev.lock
	$(LOCK) pyproject.toml --constraints requirements-dev.lock --output-file requirements.lock
	$(LOCK) --group build --constraints requirements-dev.lock --output-file requirements-build.lock
	$(LOCK) pyproject.toml --group dev --group build --group bench --constraints requirements-dev.lock --output-file requirements-bench.lock

fmt: $(VENV)/.dev ## format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

wheel: $(VENV)/.dev ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation --outdir dist

smoke: $(VENV)/.dev ## build the wheel, install it outside the checkout and try it there
	@$(BIN)/python -m tests.support.smoke

audit: $(VENV)/.dev ## write an SBOM to dist/ and read what is known to be wrong with what we are made of
	@$(BIN)/python -m tests.support.audit

clean: ## remove .venv, caches and what was built; var/ (your data) stays
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps, so that a second `make run` installs nothing.
$(VENV)/.made:
	@for candidate in $(CANDIDATES); do \
	    if "$$candidate" -c '$(SUITABLE)' 2>/dev/null; then found="$$candidate"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "In Common needs Python 3.11, 3.12 or 3.13 with venv, and found none as: $(CANDIDATES)." >&2; \
	    echo "On Debian or Ubuntu: apt-get install python3-venv. Elsewhere: make run PYTHON=/path/to/python3." >&2; \
	    exit 1; \
	fi; \
	echo "Making $(VENV) with $$("$$found" --version)"; \
	"$$found" -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements.lock requirements-build.lock pyproject.toml
	@echo "Installing the locked dependencies"
	@$(INSTALL) -r requirements.lock -r requirements-build.lock
	@$(INSTALL_SELF)
	@touch $@

$(VENV)/.dev: $(VENV)/.made requirements-dev.lock pyproject.toml
	@echo "Installing the locked dependencies, with what tests and checks need"
	@$(INSTALL) -r requirements-dev.lock
	@$(INSTALL_SELF)
	@touch $@ $(VENV)/.run

$(VENV)/.bench: $(VENV)/.dev requirements-bench.lock
	@echo "Installing the locked dependencies of the bench: the peer our engine is set beside"
	@$(INSTALL) -r requirements-bench.lock
	@touch $@
