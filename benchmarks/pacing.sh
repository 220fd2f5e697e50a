#!/usr/bin/env bash
# How much of the request budget is used: ten minutes of more work than it allows, on one
# virtual clock, alone and beside a stranger, in fixed and in sliding windows, three seeds.
source "$(dirname "$0")/lib.sh"

print_setting "$(cd "$ROOT" && cat .mvn/jvm.config 2>/dev/null | tr '\n' ' ' | cut -c1-40)…" 0
echo "bounds      at least 97 % alone and no 429; beside a stranger at 240 a minute at least 90 % of what he leaves,"
echo "            at most one 429"
echo
cd "$ROOT"
mvn -q -B -ntp -pl compliance-sdk-simulator,compliance-sdk-core test -Dtest=BudgetUseTests \
	-Dsurefire.failIfNoSpecifiedTests=false 2>&1 | grep -E 'budget use|Tests run:|FAIL' || true
