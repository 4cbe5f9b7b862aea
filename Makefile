# The everyday commands; "make" lists them.
.DEFAULT_GOAL := help
MVN := mvn -q -B
CORPORA := $(or $(SAYSO_SHARED),../shared)/corpora

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## Build the program, without tests
	$(MVN) -DskipTests package

.PHONY: check
check: ## The fast gate: format, compiler checks, architecture
	$(MVN) -Dtest=ArchitectureTest -Dsurefire.failIfNoSpecifiedTests=false package

.PHONY: test
test: ## All tests; installs the browser they look at pages with, where it is missing
	.ci/browser
	mvn -B verify

.PHONY: faults
faults: ## The fault tests at full length: 50 kills on each database, four processes with 500 reports
	$(MVN) -pl core,app -Dsayso.kills=50 -Dsayso.reports=500 -Dtest='KillTest,FourProcessesTest,FaultTest' -Dsurefire.failIfNoSpecifiedTests=false test

.PHONY: watch-rude
watch-rude: ## Follow the feeds of a server that misbehaves in every way for ten minutes, killed three times
	$(MVN) -pl core,app -Dsayso.watch.seconds=600 -Dtest=WatchCommandTest -Dsurefire.failIfNoSpecifiedTests=false test

.PHONY: archive-cluster
archive-cluster: ## The archive on a cluster of three processes, of which a worker is killed, with invented reports
	$(MVN) -pl core,archive -Dsayso.archive.cluster=on -Dtest=ArchiveOnClusterTest -Dsurefire.failIfNoSpecifiedTests=false test

# Reports files of the packs for a trial of the archive, divided by commas.
TRIAL ?= $(CURDIR)/../shared/corpora/trects/reports.jsonl,$(CURDIR)/../shared/corpora/polnear-dev/reports.jsonl

.PHONY: archive-trial
archive-trial: ## 5,000 reports on a cluster of which a worker is killed, held against one machine
	$(MVN) -pl core,archive -Dsayso.archive.trial=$(TRIAL) -Dtest=ArchiveTrialTest -Dsurefire.failIfNoSpecifiedTests=false test

.PHONY: archive-desk
archive-desk: ## The example story through Spark and back into a ledger, held against the result's tables
	rm -rf build/archive-desk
	./sayso archive examples/ferry-fire/reports build/archive-desk
	$(MVN) -pl core,app -Dsayso.archive.result=$(CURDIR)/build/archive-desk -Dtest=ReadResultTrialTest -Dsurefire.failIfNoSpecifiedTests=false test

.PHONY: format
format: ## Format the sources
	$(MVN) spotless:apply

.PHONY: run-example
run-example: ## Read the example story into a ledger under build/
	./sayso read --ledger build/example-ledger examples/ferry-fire/manifest.csv

.PHONY: screenshots
screenshots: ## Take pictures of the reading room's pages into docs/screenshots
	$(MVN) -Dsayso.screenshots=$(CURDIR)/docs/screenshots -Dtest=PagePictures -Dsurefire.failIfNoSpecifiedTests=false test

.PHONY: evaluate
evaluate: ## Score what is read against the corpora of ../shared, in one table
	evaluation/run

.PHONY: archive-check
archive-check: ## Read web archives of 2,000 records, some broken, made from the pages of ../shared
	python3 evaluation/make_archive.py build/archive $(CORPORA)/articles-fundus $(CORPORA)/dates-htmldate
	$(MVN) -pl core -Dsayso.archive=$(CURDIR)/build/archive -Dtest=PackArchiveTest test
