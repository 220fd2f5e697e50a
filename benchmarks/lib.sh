# Shared by the measuring scripts: builds nothing, starts the two processes, prints what a
# figure depends on.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
SIMULATOR_JAR=$ROOT/compliance-sdk-simulator/target/compliance-sdk-simulator-0.1.0-SNAPSHOT-standalone.jar
AUDIT_JAR=$ROOT/samples/activity-audit/target/activity-audit.jar
KEY=sk-ant-api01-benchmark
SEED=${SEED:-42}
FROM=2023-01-01T00:00:00Z
TO=2026-11-01T00:00:00Z
WORK=$(mktemp -d)
SIMULATOR_PID=
trap 'kill ${SIMULATOR_PID:-} 2>/dev/null || true; rm -rf "$WORK"' EXIT

for jar in "$SIMULATOR_JAR" "$AUDIT_JAR"; do
	[ -f "$jar" ] || { echo "$jar is missing: run mvn -DskipTests package first" >&2; exit 2; }
done

print_setting() { # JVM flags of the client, number of activities
	echo "commit      $(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown)"
	echo "java        $(java -version 2>&1 | sed -n 2p)"
	echo "machine     $(nproc) cores, $(uname -sr)"
	echo "client JVM  $1"
	echo "data        seed $SEED, $2 activities, $FROM to $TO"
}

start_simulator() { # number of activities, requests per minute; sets SIMULATOR_PID and BASE_URL
	java -Xmx512m -jar "$SIMULATOR_JAR" --port=0 --seed="$SEED" --activities="$1" --from=$FROM --to=$TO \
		--requests-per-minute="$2" --key=$KEY > "$WORK/simulator.log" 2>&1 &
	SIMULATOR_PID=$!
	for _ in $(seq 300); do
		BASE_URL=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$WORK/simulator.log" | head -n 1 || true)
		[ -n "$BASE_URL" ] && return
		sleep 0.1
	done
	echo "the simulator does not start:" >&2
	cat "$WORK/simulator.log" >&2
	exit 1
}

export_expected() { # number of activities
	java -Xmx512m -jar "$SIMULATOR_JAR" --seed="$SEED" --activities="$1" --from=$FROM --to=$TO \
		--export="$WORK/expected.ndjson" > /dev/null
}

AUDIT_ARGUMENTS="--server.port=0 --compliance.api-key=$KEY --audit.until=$TO"
