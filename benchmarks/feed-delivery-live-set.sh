#!/usr/bin/env bash
# What is alive while the feed brings ten million activities to a consumer in a small heap:
# after a forced collection, each million.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR" "$SIMULATOR_JAR"

ACTIVITIES=${ACTIVITIES:-10000000}
EVERY=${EVERY:-1000000}
JVM=${JVM:--Xmx96m}
print_setting "$JVM" "$ACTIVITIES"
echo
start_simulator "$ACTIVITIES" 0 --access-records=false
java $JVM -Dfeed.folder="$WORK" -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.FeedLiveSet \
	--base-url="$BASE_URL" --page-size=$PAGE_SIZE --every="$EVERY"
