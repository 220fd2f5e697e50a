#!/usr/bin/env bash
# How much of the request budget is used: ten minutes of more work than it allows, on one
# virtual clock, alone and beside a stranger, in fixed and in sliding windows, three seeds.
# The queue and what it makes of the server's answers are the client's own; the limiter is
# one that runs on the virtual clock, which Resilience4j's cannot: see pacing-live.sh.
source "$(dirname "$0")/lib.sh"

RESULTS=12
print_build
echo "bounds      at least 97 % alone and no 429; beside a stranger at 240 a minute at least 90 % of what he leaves,"
echo "            at most one 429"
echo
cd "$ROOT"
mvn -B -ntp -pl compliance-sdk-simulator,compliance-sdk-core test -Dtest=BudgetUseTests \
	-Dsurefire.failIfNoSpecifiedTests=false > "$WORK/build.log" 2>&1 || { cat "$WORK/build.log" >&2; exit 1; }
grep -E '^budget use|Tests run:.*BudgetUseTests' "$WORK/build.log"
[ "$(grep -c '^budget use: seed' "$WORK/build.log")" -eq $RESULTS ] || { echo "not $RESULTS results" >&2; exit 1; }
