# Everything here needs Python 3.11 or newer, pip, git and make. The local page needs Node 20 too.
# `make lock` alone needs uv, and only whoever changes a dependency runs it.

SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PAGE := bots/playground/page

# A stamp says what was installed last; it is older than its lock when the lock has changed since.
RUNTIME := $(VENV)/.installed
DEV := $(VENV)/.installed-dev
BUILT := $(VENV)/.page-built

.DEFAULT_GOAL := help
.PHONY: help install run test test-slow check bench docs clean lock page

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(RUNTIME) ## Install what running needs into .venv

run: $(RUNTIME) ## Start Gracious with its local page, no account needed
	@command -v npm >/dev/null || { \
	  echo "The local page needs Node 20 or newer with npm, and there is none on this machine."; \
	  echo "The same talks work in the terminal:  $(BIN)/gracious chat"; exit 1; }
	@$(MAKE) --no-print-directory page
	@$(BIN)/gracious serve --playground

page: $(BUILT)

test: $(DEV) ## Run every test but the slow ones
	$(BIN)/python -m pytest -m "not slow"

test-slow: $(DEV) ## Run the slow tests: faults, browser, large volumes
	$(BIN)/python -m pytest -m slow

check: $(DEV) ## Style, types, import rules, words and platform limits
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy core bots tests
	$(BIN)/lint-imports
	$(BIN)/python -m core.lint
	$(BIN)/python -m bots.lint

bench: $(DEV) ## Measure against floors, in one run
	$(BIN)/python -m tests.benchmarks

clean: ## Remove everything that can be made again; your data in var/ stays
	rm -rf $(VENV) $(PAGE)/node_modules $(PAGE)/dist build dist ./*.egg-info
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find core bots tests -name __pycache__ -type d -prune -exec rm -rf {} +
