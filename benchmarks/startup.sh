#!/usr/bin/env bash
# What the starter adds to the start of an application: time, memory of the process and live
# heap, beside the same application with the same jars of others and without ours.
source "$(dirname "$0")/lib.sh"
STARTUP=$ROOT/benchmarks/startup/target
require "$STARTUP/startup.jar"

ROUNDS=${ROUNDS:-11}
JVM=${JVM:--Xmx256m}
print_setting "$JVM" 0
echo "rounds      $ROUNDS starts of each, in turn, after one of each to warm up"
echo
java -cp "$STARTUP/startup.jar" io.github.compliancesdk.benchmarks.startup.StartupComparison \
	"$STARTUP/startup.jar" "$STARTUP/lib" "$ROUNDS" "$JVM"
