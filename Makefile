# Both commands need the .NET SDK and make, and nothing else prepared.
#
#   make unit        the quick tests, a minute and a half: no program is started, nothing but toy networks is trained
#   make reproduce   data, training with progress, scenarios, the site in reports/
#   make test        the tests, but for those of make walk
#   make walk        the tests that take longest: the guide of the README to the letter, a project built with the harness,
#                    universes and killed processes that train anew, a thousand papers without errors, every combination of
#                    options
#   make multiverse  every reading that the source leaves open, about two hours; goes on where it was stopped
#   make methods     supermasks and the methods beside them, on networks of their own, several hours; goes on where it
#                    was stopped. FULL=1 trains those too that take hours, PART=papers, comparison, transfer or roll-call a part
#   make transfer    the part by which it is asked whether what earlier tasks learned makes a new one faster to learn
#   make judge       how often the judge says what is false, on values whose truth is known: 120 networks and some minutes
#   make reproduce PROFILE=decide
#                    the same, and then more seeds for the claims that five leave open, up to an hour
#   make bench       how fast steps and predictions are here, about five minutes
#
# Given behind make: PROFILE=standard (default), smoke or full; DATA=folder with the four files of MNIST. They win over
# SUPERMASK_PROFILE and SUPERMASK_DATA; what the environment holds under such common names as PROFILE means something else.
# RECORD=1 puts the verdicts of a standard run on MNIST and its line of the history, or what the multiverse gave, into the
# files that are committed.

CONFIGURATION := Release

ifeq ($(origin PROFILE),command line)
override SUPERMASK_PROFILE := $(value PROFILE)
endif
SUPERMASK_PROFILE ?= standard
# What the standard profile leaves open is known when its scenarios are through: seeds are added to that.
ifeq ($(SUPERMASK_PROFILE),decide)
override SUPERMASK_PROFILE := standard
MORE_SEEDS = $(CLI) decide $(RECORDING)
endif
ifeq ($(origin DATA)$(if $(value DATA),, empty),command line)
override SUPERMASK_DATA := $(value DATA)
endif
export SUPERMASK_PROFILE
# Handed on, they would be expanded, and dollars in the name of a folder with them.
unexport DATA PROFILE

# Test processes run in other folders, where a relative path would lead elsewhere. A name is taken letter by letter, with
# its blanks and dollars: only its beginning tells whether it is relative.
is_full = $(or $(filter /%,$(firstword $1)),$(if $(filter Windows_NT,$(OS)),$(findstring :,$(firstword $1))))
define make_full
ifneq ($$(value $1),)
override $1 := $$(if $$(call is_full,$$(value $1)),,$$(CURDIR)/)$$(value $1)
export $1
endif
endef
$(foreach folder,SUPERMASK_DATA SUPERMASK_CACHE SUPERMASK_RUNS SUPERMASK_REPORTS,$(eval $(call make_full,$(folder))))

# Processes end before a profile of them pays, and before pages of code that are never writable do: what is compiled and run
# here is this folder's own.
export DOTNET_TieredPGO ?= 0
export DOTNET_EnableWriteXorExecute ?= 0

RECORDING := $(if $(findstring command,$(origin RECORD)),$(if $(filter 1,$(RECORD)),--record))

BINARIES := bin/$(CONFIGURATION)/net10.0
PROGRAM := src/Supermask.Cli/$(BINARIES)/Supermask.Cli.dll
CLI := dotnet $(PROGRAM)
BENCH := bench/$(BINARIES)/Supermask.Bench.dll
UNIT := tests/Unit/$(BINARIES)/Supermask.Unit.dll
STEPS := tests/Steps/$(BINARIES)/Supermask.Steps.dll
HARNESS := tests/Harness/Tests/$(BINARIES)/Supermask.Harness.Tests.dll
TESTS := $(UNIT) tests/Browser/$(BINARIES)/Supermask.Browser.dll $(STEPS) $(HARNESS)
# Built assemblies are handed to the test runner as they are, all at once, the longest first: two thirds of its start is
# finding projects.
# What came of each test is left in reports/tests.
TEST = dotnet test --settings tests/tests.runsettings --logger "trx;WarnOnFileOverwrite=false;LogFileName=$@.trx"

# Everything that a build reads. Folders are listed too: their time changes with what is added or removed.
SOURCES := global.json Supermask.sln $(wildcard Directory.*) \
  $(shell find src bench/* tests build/* features \( -name bin -o -name obj -o -name TestResults \) -prune -o -print)
# When the last build of this configuration ended well; void where something that it made is gone.
BUILT := src/Supermask.Cli/obj/built-$(CONFIGURATION)
ifneq ($(words $(wildcard $(PROGRAM) $(BENCH) $(TESTS) $(BUILT))),7)
.PHONY: $(BUILT)
endif

.PHONY: reproduce unit test walk multiverse methods transfer judge bench build format clean

# The report computes nothing long enough to be compiled twice.
reproduce: build
	$(CLI) train
	$(TEST) $(STEPS) || touch reports/.scenarios-failed
	$(MORE_SEEDS)
	DOTNET_TieredCompilation=0 $(CLI) report $(RECORDING)
	@if [ -e reports/.scenarios-failed ]; then rm reports/.scenarios-failed; \
	  echo "Some scenarios failed: see above, and the report." >&2; exit 1; fi

# What starts no program and trains no more than toy networks; builds only what it needs.
unit:
	$(TEST) --configuration $(CONFIGURATION) --filter "TestCategory!=walk&FullyQualifiedName!~Unit.Cli&FullyQualifiedName!~Unit.Build" tests/Unit

test: build
	$(TEST) --filter TestCategory!=walk $(TESTS)

walk: build
	$(TEST) --filter TestCategory=walk $(UNIT) $(HARNESS)

# Each universe judges the claims on its own runs; no scenario fails there, because the recorded verdicts are the default's.
multiverse: override export SUPERMASK_PROFILE := multiverse
multiverse: build
	$(CLI) multiverse train
	for universe in $$($(CLI) multiverse list --judged); do \
	  SUPERMASK_UNIVERSE=$$universe dotnet test --settings tests/tests.runsettings --filter "FullyQualifiedName!~Forensics" $(STEPS) || exit 1; done
	$(CLI) multiverse measure $(RECORDING)

# The scenarios of a part alone: those of the rest are measured where all parts are.
FEATURES_papers := FullyQualifiedName~Features.Comparators|FullyQualifiedName~Features.SupermaskFamily
FEATURES_comparison := FullyQualifiedName~Features.Comparison
FEATURES_transfer := FullyQualifiedName~Features.Transfer

# Scenarios about these networks are ignored until they are there.
methods: build
	$(CLI) methods train $(addprefix --part ,$(PART)) $(if $(filter 1,$(FULL)),--full)
	$(TEST) $(addprefix --filter ,$(FEATURES_$(PART):%="%")) $(STEPS) || touch reports/.scenarios-failed
	$(CLI) methods table $(RECORDING)
	DOTNET_TieredCompilation=0 $(CLI) report $(RECORDING)
	@if [ -e reports/.scenarios-failed ]; then rm reports/.scenarios-failed; \
	  echo "Some scenarios failed: see above, and the report." >&2; exit 1; fi

transfer: override PART := transfer
transfer: methods

# Writes reports/judge.json and the tables of docs/judge.md.
judge: build
	$(CLI) judge

bench: build
	dotnet $(BENCH)

# make -B build builds also where nothing seems to have changed.
build: $(BUILT)

$(BUILT): $(SOURCES)
	dotnet build --configuration $(CONFIGURATION) --verbosity quiet --nologo
	@touch $@

format:
	dotnet format

clean:
	dotnet clean --configuration $(CONFIGURATION) --verbosity quiet
	find reports -mindepth 1 ! -name README.md ! -name history.ndjson ! -name multiverse.json ! -name judge.json ! -name decided.json ! -name methods.json ! -name recorded.json ! -name survey.json -delete
	rm -f $(BUILT)
