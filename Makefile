# Haat's commands. `make` alone lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTEST_ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench lock docs browser clean

help: ## list these commands
	@awk 'BEGIN {FS = ":.*## "} /^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv with the `haat` command in it (skipped when nothing changed)

$(READY): requirements.lock pyproject.toml
	@bash tools/setup.sh "$(PYTHON)" "$(VENV)"
	@touch $(READY)

run: setup ## start Haat with the WhatsApp emulator and sample shops, and print the addresses
	@exec $(BIN)/haat up --emulator

test: setup browser clients ## check the code, then run every test
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest -n 2 --dist loadgroup $(PYTEST_ARGS)

check: setup lint ## lint, types, floors, house rules and documentation
	@$(BIN)/pytest tests/test_house.py tests/test_docs.py

.PHONY: lint
lint:
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: setup ## measure the message path and the hearing of orders on this machine
	@$(BIN)/haat bench intake

docs: setup ## write the generated parts of docs/ anew
	@$(BIN)/python tools/write_docs.py

lock: ## resolve pyproject.toml into requirements.lock (hashes, no addresses); needs uv
	@uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet \
	  --output-file requirements.lock $(LOCK_ARGS)

browser: ## install Chromium for the browser tests where this user may
	@bash tools/browser.sh

.PHONY: clients
clients: ## install the npm client that the emulator is tried with, where there is npm
	@bash tools/kapso.sh

clean: ## remove .venv and caches; the data folder stays
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
