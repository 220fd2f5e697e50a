#!/usr/bin/env bash
# Kills the audit with kill -9 at five moments, starts it again after each, and compares the file
# with that of an undisturbed run and with what was sent.
source "$(dirname "$0")/lib.sh"
require "$SIMULATOR_JAR" "$AUDIT_JAR"

ACTIVITIES=${ACTIVITIES:-1000000}
KILLS=${KILLS:-5}
JVM=${JVM:--Xmx96m}
print_setting "$JVM" "$ACTIVITIES"
RANDOM=$SEED
export_expected "$ACTIVITIES"
start_simulator "$ACTIVITIES" 600

# exec: the process that is killed has to be the JVM, not a shell around it
audit() { exec java $JVM -jar "$AUDIT_JAR" $AUDIT_ARGUMENTS --compliance.base-url="$BASE_URL" \
	--audit.directory="$WORK/audit" --audit.exit-when-done=true; }

for kill in $(seq "$KILLS"); do
	audit > "$WORK/audit.log" 2>&1 &
	CLIENT=$!
	until grep -q Auditing "$WORK/audit.log" 2>/dev/null; do
		kill -0 $CLIENT 2>/dev/null || { cat "$WORK/audit.log"; exit 1; }
		sleep 0.05
	done
	DELAY="$((RANDOM % 3)).$((RANDOM % 900 + 100))"
	sleep "$DELAY"
	kill -9 $CLIENT
	wait $CLIENT 2>/dev/null || true
	PART=$(ls "$WORK"/audit/*.part 2>/dev/null || true)
	echo "kill $kill      $DELAY s into the walk, $([ -n "$PART" ] && wc -l < "$PART" || echo 0) lines on the disk," \
		"$(grep -o '"records":[0-9]*' "$WORK/audit/state.json" 2>/dev/null || echo 'nothing saved')"
done
(audit) > "$WORK/audit.log" 2>&1
sed -n '/^[0-9:]* /p; /^Period/,/^$/p' "$WORK/audit.log"
cmp "$WORK/expected.ndjson" "$WORK"/audit/*.ndjson && echo "bytes       equal to what was sent"
ls -l "$WORK/audit" | tail -n +2
