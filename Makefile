# Gemma Desktop. Every target does its own set-up: safe to run twice, and quick the second time.
#   make run     open the window             make bench   measure speed
#   make test    the tests                   make soak    the long ones
#   make lint    style, types, layers        make lock    newer versions into the lock files
#   make bundle  one folder that runs without Python, built and checked (packaging/BUNDLE.md)
#   make packages   from it the .tar.gz, the .deb, the AppImage, the bill of materials, sums (packaging/RELEASE.md)
#   make release-check   whether it can be released, and what is to be done if not
#   make translations   the texts of the source into the files that are translated (resources/translations)

VENV   := .venv
BIN    := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
             $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo $$p && break; done)
PIP    := $(BIN)/python -m pip --disable-pip-version-check
# llama.cpp compiles with as many jobs as there are cores.
export CMAKE_BUILD_PARALLEL_LEVEL ?= $(shell getconf _NPROCESSORS_ONLN)

.PHONY: run test soak lint bench bundle packages release-check translations demo-accuracy lock clean

run: $(VENV)/run.stamp $(VENV)/translations.stamp
	@$(BIN)/gemma-desktop

test: $(VENV)/test.stamp
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile

soak: $(VENV)/test.stamp
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak --timeout 3600

lint: $(VENV)/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/test.stamp
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

translations: $(VENV)/test.stamp
	PYTHONPATH=packaging $(BIN)/python -m translations update

# BACKEND=cuda, vulkan, rocm or metal computes on a graphics card.
bundle:
	@packaging/system-libraries.sh bundle
	$(PYTHON) packaging/bundle/build.py --backend $(or $(BACKEND),cpu)
	$(PYTHON) packaging/bundle/check.py

packages: bundle
	cd packaging && $(PYTHON) -m release packages

release-check: $(VENV)/test.stamp
	@packaging/system-libraries.sh bundle
	cd packaging && ../$(BIN)/python -m release check

demo-accuracy: $(VENV)/test.stamp
	$(BIN)/python packaging/demo_model/evaluate.py

# uv is fetched only here; nobody else needs it.
lock: $(VENV)/test.stamp
	$(PIP) install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --upgrade pyproject.toml --group install -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --upgrade pyproject.toml --group install --group dev -c requirements.lock -o requirements-dev.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --upgrade --group bundle -c requirements.lock -o requirements-bundle.lock

clean:
	rm -rf $(VENV) build dist

$(VENV)/run.stamp: requirements.lock pyproject.toml packaging/system-libraries.sh
	@packaging/system-libraries.sh run
	@[ -n "$(PYTHON)" ] || { echo "Gemma Desktop needs Python 3.11, 3.12 or 3.13." >&2; exit 1; }
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	@echo "Installing what Gemma Desktop needs; llama.cpp is compiled once, which takes some minutes."
	$(PIP) install --quiet --require-hashes -r requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements-dev.lock
	@packaging/system-libraries.sh test
	$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

# Installing compiles them too; here what was translated since is.
$(VENV)/translations.stamp: $(VENV)/run.stamp $(wildcard resources/translations/*.ts packaging/translations/*.py)
	PYTHONPATH=packaging $(BIN)/python -m translations compile
	@touch $@
