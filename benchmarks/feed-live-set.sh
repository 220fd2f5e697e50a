#!/usr/bin/env bash
# What is alive while the blocking face walks ten million activities in a small heap: after
# a forced collection, each million.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR"

ACTIVITIES=${ACTIVITIES:-10000000}
EVERY=${EVERY:-1000000}
JVM=${JVM:--Xmx96m}
print_setting "$JVM" "$ACTIVITIES"
echo
start_page_server $((ACTIVITIES / PAGE_SIZE))
java $JVM -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.LiveSet --base-url="$BASE_URL" \
	--page-size=$PAGE_SIZE --every="$EVERY"
