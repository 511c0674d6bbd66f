# Two commands are all a newcomer needs: `make run` and `make test`.
# Each does its own set-up; only git, make and Python 3.11+ have to be there before.

SHELL := /bin/sh
VENV := .venv/bin
BOOTSTRAP := tools/bootstrap.sh
OFFSCREEN := env QT_QPA_PLATFORM=offscreen
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)

.DEFAULT_GOAL := help
.PHONY: help run test acceptance lint format forms theme translations screenshots papers bench battery wheel lock

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' Makefile | \
	    while IFS='|' read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

run: ## the sample school: papers into out/, and the window where there is a screen
	@$(BOOTSTRAP) screen
	$(VENV)/python main.py demo --out out $(if $(SCREEN),,--no-window)

test: ## the tests, without a screen, root or services
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python -m pytest -n auto --dist worksteal

acceptance: ## PostgreSQL, the wheel, driven windows, batteries; then lint; no skip passes
	@$(BOOTSTRAP) acceptance
	$(OFFSCREEN) SCHOOLGUARD_NO_SKIPS=1 $(VENV)/python -m pytest -m acceptance \
	    -n auto --dist loadgroup
	$(VENV)/python -m pip check
	@$(MAKE) --no-print-directory lint

lint: ## ruff and the strict type checker
	@$(BOOTSTRAP)
	@failed=; for check in "ruff check" "ruff format --check" mypy; do \
	    echo $(VENV)/$$check; $(VENV)/$$check || failed=yes; \
	done; [ -z "$$failed" ]

format: ## ruff's layout and its safe mends
	@$(BOOTSTRAP)
	$(VENV)/ruff check --fix
	$(VENV)/ruff format

forms: ## forms/*.ui -> schoolguard/ui/forms
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python tools/compile_forms.py

theme: ## render the light and the dark style sheet
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python tools/render_theme.py

translations: ## collect texts into resources/i18n and compile them
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python tools/update_translations.py

screenshots: ## pictures of every page for the guide and the help in the window
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python tools/screenshots.py --guide --out docs/guide --help-pictures resources/help/pictures
	$(OFFSCREEN) $(VENV)/python tools/screenshots.py --guide --lang en --out out/help-en --help-pictures resources/help/pictures

papers: ## every paper of the sample school as two pictures for the guide
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python tools/contact_sheet.py --out docs/guide

bench: ## what README claims about speed, each against a peer
	@$(BOOTSTRAP)
	$(OFFSCREEN) $(VENV)/python -m benchmarks

battery: ## what README claims about safety: kills, power cuts, hostile files (some 20 minutes)
	@$(BOOTSTRAP) acceptance
	$(OFFSCREEN) $(VENV)/python -m benchmarks.reliability

wheel: ## dist/*.whl and the source archive
	@$(BOOTSTRAP)
	$(VENV)/python -m build --no-isolation

lock: ## resolve all packages afresh into constraints.txt
	@$(BOOTSTRAP)
	$(VENV)/python tools/lock.py
