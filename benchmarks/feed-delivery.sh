#!/usr/bin/env bash
# What it costs that nothing is lost: the feed with its checkpoints beside a plain walk, into
# a consumer that does nothing and into PostgreSQL, each in a JVM of its own, round by round.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR" "$SIMULATOR_JAR"

ROUNDS=${ROUNDS:-9}
ACTIVITIES=${ACTIVITIES:-300000}
WARM_UPS=${WARM_UPS:-2}
JVM=${JVM:--Xms256m -Xmx256m}
print_setting "$JVM" "$ACTIVITIES"
echo "rounds      $ROUNDS of $ACTIVITIES activities in pages of $PAGE_SIZE, after $WARM_UPS to warm up"
echo
start_simulator "$ACTIVITIES" 0 --access-records=false
java -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.DeliveryComparison --base-url="$BASE_URL" \
	--jvm="$JVM -Dfeed.folder=$WORK" --rounds="$ROUNDS" --warm-ups="$WARM_UPS" --page-size=$PAGE_SIZE
