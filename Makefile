# Bare `make` lists the targets. Everything runs in .venv, which is made at the first use; the
# second start takes seconds because the stamp files below say what is installed already.

VENV        ?= .venv
PYTHON      ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python; do \
                 $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
                 2>/dev/null && { echo $$p; break; }; done)
# The CPU build of torch comes from its own index. With a GPU: make TORCH_INDEX=<index of your CUDA
# version> …, or make TORCH_INDEX= … for the build on PyPI. TORCH is what pip is asked for.
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
TORCH       ?= torch
DB          ?=
CONFIG      ?=
ARGS        ?=

BIN         := $(VENV)/bin
PIP         := $(BIN)/python -m pip --disable-pip-version-check
INSTALL     := $(PIP) install --quiet --constraint constraints.txt
# Not every network reaches the index of torch; PyPI has a build too, a larger one on Linux.
TORCH_FROM   = $(shell test -n "$(TORCH_INDEX)" && $(BIN)/python scripts/can_reach.py \
                 "$(TORCH_INDEX)/torch/" && echo "--extra-index-url $(TORCH_INDEX)")

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help chat test lint finetune evaluate accuracy bench model clean

help: ## list the targets
	@echo "usage: make TARGET [DB=shop] [CONFIG=file.yaml] [ARGS=\"…\"]"
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 13

chat: $(VENV)/.runtime ## open the chat in the browser (DB: a sample's name or a file)
	@$(BIN)/askduck chat $(if $(DB),--db "$(DB)") $(ARGS)

test: $(VENV)/.dev ## run all tests
	@$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/.dev ## check style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

finetune: $(VENV)/.runtime ## train an adapter (CONFIG: a YAML file, ARGS: "key=value …")
	@$(BIN)/python -m finetune train $(CONFIG) $(ARGS)

evaluate: $(VENV)/.runtime ## measure execution accuracy (ARGS: "--data F --databases D …")
	@$(BIN)/python -m finetune evaluate $(ARGS)

accuracy: $(VENV)/.runtime ## measure the bundled model on the project's own questions
	@$(BIN)/python -m tests.accuracy $(ARGS)

bench: $(VENV)/.dev ## print the tables of the benchmarks (ARGS: names of benchmarks)
	@$(BIN)/python -m benchmarks $(ARGS)

model: $(VENV)/.runtime ## train the bundled model from scratch
	@$(BIN)/python -m finetune pretrain $(ARGS)

clean: ## remove the virtual environment and everything built
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.python: scripts/make_venv.py
	@test -n "$(PYTHON)" || { echo "askduck needs Python 3.11 to 3.14: apt install python3"; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) …"
	@$(PYTHON) scripts/make_venv.py $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.python constraints.txt pyproject.toml
	@echo "Installing askduck and its dependencies (a few minutes, once) …"
	@$(INSTALL) setuptools
	@$(INSTALL) $(TORCH_FROM) "$(TORCH)"
	@$(INSTALL) --no-build-isolation --editable ".[endpoint]"
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo "Installing what the tests need …"
	@$(INSTALL) --no-build-isolation --editable ".[dev]"
	@touch $@
