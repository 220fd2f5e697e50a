#!/usr/bin/env bash
# What a body does that is small on the wire and would inflate to ten gibibytes: how each way
# of reading ends, and how much memory it takes.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR"

MEBIBYTES=${MEBIBYTES:-10240}
JVM=${JVM:--Xmx64m}
print_setting "$JVM" 0
echo "body        $MEBIBYTES MiB of zeros, compressed with gzip"
echo
java -Xmx256m -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.InflatingServer --mebibytes="$MEBIBYTES" \
	> "$WORK/inflating.log" 2>&1 &
SERVER_PID=$!
wait_for_server 'inflating server' "$WORK/inflating.log"
sed 's/.* sends/sends      /' "$WORK/inflating.log"
java $JVM -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.InflatingBody --base-url="$BASE_URL"
