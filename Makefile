# Both commands need the .NET SDK and make, and nothing else prepared.
#
#   make reproduce   data, training with progress, scenarios, the site in reports/
#   make test        every test, as CI runs it
#
# PROFILE=standard (default), smoke or full; DATA=folder with the four files of MNIST.

CONFIGURATION := Release
PROFILE ?= standard

export SUPERMASK_PROFILE ?= $(PROFILE)
ifdef DATA
export SUPERMASK_DATA := $(DATA)
endif
# Test processes run in other folders, where a relative path would lead elsewhere.
ifdef SUPERMASK_DATA
export SUPERMASK_DATA := $(abspath $(SUPERMASK_DATA))
endif

CLI := dotnet src/Supermask.Cli/bin/$(CONFIGURATION)/net10.0/Supermask.Cli.dll
TEST := dotnet test --no-build --configuration $(CONFIGURATION)

.PHONY: reproduce test build format clean

reproduce: build
	$(CLI) data
	$(CLI) train
	$(TEST) tests/Steps || touch reports/.scenarios-failed
	$(CLI) report
	@if [ -e reports/.scenarios-failed ]; then rm reports/.scenarios-failed; \
	  echo "Some scenarios failed: see above, and the report." >&2; exit 1; fi

test: build
	$(TEST)

build:
	dotnet build --configuration $(CONFIGURATION) --verbosity quiet --nologo

format:
	dotnet format

clean:
	dotnet clean --configuration $(CONFIGURATION) --verbosity quiet
	find reports -mindepth 1 ! -name README.md -delete
