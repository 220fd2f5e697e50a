#!/usr/bin/env bash
# What walking the feed costs: the SDK's two faces, Spring's client with databind, and the
# network alone, each warm in a JVM of its own, round by round.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR"

ROUNDS=${ROUNDS:-9}
ACTIVITIES=${ACTIVITIES:-1000000}
WARM_UPS=${WARM_UPS:-2}
VARIANTS=${VARIANTS:-blocking,reactive,plain,lean,drop}
JVM=${JVM:--Xms512m -Xmx512m}
print_setting "$JVM" "$ACTIVITIES"
echo "rounds      $ROUNDS of $ACTIVITIES activities in pages of $PAGE_SIZE, after $WARM_UPS to warm up"
echo
start_page_server $((ACTIVITIES / PAGE_SIZE))
java -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.FeedComparison --base-url="$BASE_URL" --jvm="$JVM" \
	--rounds="$ROUNDS" --warm-ups="$WARM_UPS" --page-size=$PAGE_SIZE --variants="$VARIANTS"
