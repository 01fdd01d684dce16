# Everything here needs Python 3.11 or newer, pip, git and make. The local page needs Node 20 too.
# `make lock` alone needs uv, and only whoever changes a dependency runs it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PAGE := bots/playground/page

# A stamp tells what was installed last: it is older than its lock once the lock has changed.
RUNTIME := $(VENV)/.installed
DEV := $(VENV)/.installed-dev
NODE_MODULES := $(PAGE)/node_modules/.installed
BUILT := $(PAGE)/node_modules/.built
PAGE_SOURCES := $(shell find $(PAGE) \( -name node_modules -o -name dist \) -prune -o -type f -print 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help install run page node test check bench fuzz docs clean lock

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

install: $(RUNTIME) ## Install what running needs into .venv

run: $(RUNTIME) node ## Start Gracious with its local page; no account needed
	@$(MAKE) --no-print-directory page
	@exec $(BIN)/gracious serve --playground

# A file at a time on each of two processes: what a file's tests share (a server, a browser) is started once.
test: $(DEV) ## Run the tests; SLOW=1 adds the slow ones, ARGS=... goes to pytest
	$(BIN)/python -m pytest -n 2 --dist loadfile $(if $(SLOW),,-m "not slow") $(ARGS)

check: $(DEV) ## Check style, types, import rules, words and platform limits
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy core bots tests
	$(BIN)/lint-imports
	$(BIN)/python -m core.lint
	$(BIN)/python -m bots.lint

bench: $(DEV) ## Measure against floors taken in the same run; SLOW=1 adds a million reminders
	$(BIN)/python -m tests.benchmarks $(if $(SLOW),--slow)

fuzz: $(DEV) ## Feed the readers whatever breaks them; SECONDS=60, Linux only
	$(BIN)/python -m tests.fuzz -max_total_time=$(or $(SECONDS),60) -max_len=4096 -print_final_stats=1

docs: $(DEV) ## Write the generated documents anew; check that links and commands hold
	$(BIN)/python -m core.etiquette.guide
	$(BIN)/python -m pytest tests/test_docs.py

clean: ## Remove all that can be made again; your data in var/ stays
	rm -rf $(VENV) $(PAGE)/node_modules $(PAGE)/dist build dist *.egg-info
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find core bots tests -name __pycache__ -type d -prune -exec rm -rf {} +

lock: ## Lock the dependencies anew; UPGRADE=1 takes the newest that fit
	$(LOCK) --output-file requirements.lock pyproject.toml
	$(LOCK) --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	npm --prefix $(PAGE) run --silent lock

LOCK = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" $(if $(UPGRADE),--upgrade) --extra build

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Gracious needs Python 3.11 or newer, and $(PYTHON) is not. Name another one: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what Gracious needs to run into $(VENV)"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# The development lock holds the other one, version for version.
$(DEV): requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what Gracious and its tests need into $(VENV)"
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(RUNTIME) $@

node:
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null || { \
	  echo "The local page needs Node 20 or newer with npm, and this machine has neither or an older one."; \
	  echo "The same talks work here in the terminal:"; echo; echo "    $(BIN)/gracious chat"; echo; exit 1; }

page: $(if $(wildcard $(PAGE)/package.json),$(BUILT))

$(NODE_MODULES): $(PAGE)/package-lock.json $(PAGE)/package.json
	@echo "Installing what the local page needs"
	@npm --prefix $(PAGE) ci --loglevel error
	@touch $@

$(BUILT): $(NODE_MODULES) $(PAGE_SOURCES)
	@echo "Building the local page"
	@npm --prefix $(PAGE) run --silent build
	@touch $@
