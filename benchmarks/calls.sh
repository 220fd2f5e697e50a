#!/usr/bin/env bash
# What one small call costs: one record, the SDK's blocking face against Spring's client
# with databind, unobserved and with meters, each warm in a JVM of its own, round by round.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR"

ROUNDS=${ROUNDS:-9}
CALLS=${CALLS:-20000}
WARM_UPS=${WARM_UPS:-3}
JVM=${JVM:--Xms512m -Xmx512m}
print_setting "$JVM" 1000
echo "rounds      $ROUNDS of $CALLS calls, after $WARM_UPS to warm up"
echo
start_page_server 1
java -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.CallsComparison --base-url="$BASE_URL" --jvm="$JVM" \
	--rounds="$ROUNDS" --warm-ups="$WARM_UPS" --calls="$CALLS"
