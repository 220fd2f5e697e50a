#!/usr/bin/env bash
# The audit of 1,000,000 simulated activities through a random script of all faults that a correct
# client survives, once for each of ten seeds: the same file every time, equal to what was sent.
source "$(dirname "$0")/lib.sh"
require "$SIMULATOR_JAR" "$AUDIT_JAR"

ACTIVITIES=${ACTIVITIES:-1000000}
FAULT_SEEDS=${FAULT_SEEDS:-1 2 3 4 5 6 7 8 9 10}
FAULT_SHARE=${FAULT_SHARE:-0.1}
JVM=${JVM:--Xmx96m}
print_setting "$JVM" "$ACTIVITIES"
echo "faults      share $FAULT_SHARE, seeds $FAULT_SEEDS"
export_expected "$ACTIVITIES"

for fault_seed in $FAULT_SEEDS; do
	start_simulator "$ACTIVITIES" 600 --fault-seed="$fault_seed" --fault-share="$FAULT_SHARE"
	start=$SECONDS
	java $JVM -jar "$AUDIT_JAR" $AUDIT_ARGUMENTS --compliance.base-url="$BASE_URL" \
		--compliance.retry.initial-backoff=100ms --audit.directory="$WORK/audit" --audit.exit-when-done=true \
		> "$WORK/audit.log" 2>&1 || { cat "$WORK/audit.log"; exit 1; }
	echo "seed $fault_seed      $(grep '^Records' "$WORK/audit.log"), $((SECONDS - start)) s," \
		"$(cmp "$WORK/expected.ndjson" "$WORK"/audit/*.ndjson && echo equal to what was sent)"
	kill "$SERVER_PID"
	wait "$SERVER_PID" 2> /dev/null || true
	rm -rf "$WORK/audit"
done
