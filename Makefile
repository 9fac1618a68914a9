# The two commands of the README, and what they share. Everything is installed from Debian packages.

BUILD_PACKAGES = libarchive-dev libsimdjson-dev libsqlite3-dev libstdc++-12-dev libxml2-dev pkg-config poppler-utils
TEST_PACKAGES = python3-jsonschema python3-yaml qpdf tesseract-ocr tesseract-ocr-vie
TALENT = .build/release/talent
AS_OF = 2026-12-01

.PHONY: demo test bench fuzz format install build-packages test-packages release

demo: release
	$(TALENT) match aml-compliance-officer --candidates profiles/candidates --top 5 --as-of $(AS_OF) --format table
	@echo
	@echo "Why the first one? $(TALENT) explain aml-compliance-officer compliance/cv-01.json --candidates profiles/candidates"

test: test-packages release
	swift format lint --strict --parallel --recursive Package.swift Sources Tests
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel

bench: release
	swift build -c release --product talent-bench
	.build/release/talent-bench

release: build-packages
	swift build -c release --product talent

# Every reader of foreign files under libFuzzer: an input must come back within 10 seconds and 500 MB.
# What was found stays in .build-fuzz/corpus and is tried again the next time. `make fuzz RUNS=1000000
# READERS="json csv"` tries some readers longer; MAX_LEN bounds the inputs, short ones are tried faster.
RUNS = 10000
MAX_LEN = 8192
FUZZ = .build-fuzz/release/talent-fuzz
fuzz: test-packages
	TALENT_FUZZ=1 swift build -c release --scratch-path .build-fuzz --sanitize fuzzer \
	  -Xswiftc -enable-testing --product talent-fuzz
	for reader in $${READERS:-$$($(FUZZ))}; do \
	  export TALENT_FUZZ_READER=$$reader; corpus=.build-fuzz/corpus/$$reader; \
	  mkdir -p $$corpus && TALENT_FUZZ_SEEDS=$$corpus-seeds $(FUZZ) && echo "$$reader" && \
	  $(FUZZ) $$corpus $$corpus-seeds -runs=$(RUNS) -timeout=10 -rss_limit_mb=500 \
	    -artifact_prefix=$$corpus- -max_len=$(MAX_LEN) -verbosity=0 -print_final_stats=1 || exit 1; \
	done

format:
	swift format format --in-place --parallel --recursive Package.swift Sources Tests

PREFIX = /usr/local
install: release
	install -D -m 755 $(TALENT) $(DESTDIR)$(PREFIX)/bin/talent
	mkdir -p $(DESTDIR)$(PREFIX)/share/talent
	cp -R profiles scoring $(DESTDIR)$(PREFIX)/share/talent/

build-packages:
	@$(call need,$(BUILD_PACKAGES))

test-packages:
	@$(call need,$(BUILD_PACKAGES) $(TEST_PACKAGES))

# Installs what is missing as root; otherwise says the line to run and stops. The recipe ends with 69,
# as the program would; make itself shows it as "Error 69" and always ends with 2.
define need
missing=; \
for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  if [ "$$(id -u)" = 0 ]; then \
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
  else \
    echo "talent needs packages that are not installed; run: sudo apt-get install -y$$missing" >&2; exit 69; \
  fi; \
fi
endef
