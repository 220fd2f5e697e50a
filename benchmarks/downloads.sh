#!/usr/bin/env bash
# What bringing one large file to disk costs: the SDK with both digests beside a plain loop
# that computes them, and without digests beside the JDK's own ofFile; each in a JVM of its
# own with little memory, round by round, on the same disk.
source "$(dirname "$0")/lib.sh"
require "$BENCHMARKS_JAR" "$SIMULATOR_JAR"

ROUNDS=${ROUNDS:-9}
WARM_UPS=${WARM_UPS:-1}
SIZE=${SIZE:-2GiB}
FOLDER=${FOLDER:-$WORK}
JVM=${JVM:--Xmx64m}
print_setting "$JVM" 0
echo "rounds      $ROUNDS of one file of $SIZE to $(df --output=fstype "$FOLDER" | tail -n 1), after $WARM_UPS to warm up"
echo
java -Xmx256m -jar "$SIMULATOR_JAR" --port=0 --activities=0 --file-size="$SIZE" --requests-per-minute=0 \
	--access-records=false --key=$KEY > "$WORK/simulator.log" 2>&1 &
SERVER_PID=$!
wait_for_server simulator "$WORK/simulator.log"
java -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.DownloadComparison --base-url="$BASE_URL" \
	--jvm="$JVM -Ddownloads.folder=$FOLDER" --rounds="$ROUNDS" --warm-ups="$WARM_UPS"
