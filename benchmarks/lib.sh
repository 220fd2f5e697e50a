# Shared by the measuring scripts: builds nothing, starts the processes, prints what a
# figure depends on.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
SIMULATOR_JAR=$ROOT/compliance-sdk-simulator/target/compliance-sdk-simulator-0.1.0-SNAPSHOT-standalone.jar
AUDIT_JAR=$ROOT/samples/activity-audit/target/activity-audit.jar
BENCHMARKS_JAR=$ROOT/benchmarks/target/benchmarks.jar
BENCHMARKS=$BENCHMARKS_JAR:$ROOT/benchmarks/target/lib/*
KEY=sk-ant-api01-benchmark
SEED=${SEED:-42}
FROM=2023-01-01T00:00:00Z
TO=2026-11-01T00:00:00Z
PAGE_SIZE=5000
WORK=$(mktemp -d)
SERVER_PID=
trap 'kill ${SERVER_PID:-} 2>/dev/null || true; rm -rf "$WORK"' EXIT

require() { # jars
	for jar in "$@"; do
		[ -f "$jar" ] || { echo "$jar is missing: run mvn -DskipTests package first" >&2; exit 2; }
	done
}

print_build() {
	echo "commit      $(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown)$(
		[ -z "$(git -C "$ROOT" status --porcelain 2>/dev/null)" ] || echo ', with uncommitted changes')"
	echo "java        $(java -version 2>&1 | sed -n 2p)"
	echo "machine     $(nproc) cores, $(uname -sr)"
}

print_setting() { # JVM flags of the client, number of activities
	print_build
	echo "client JVM  $1"
	echo "data        seed $SEED, $2 activities, $FROM to $TO"
}

wait_for_server() { # name, its output; sets BASE_URL
	BASE_URL=
	for _ in $(seq 600); do
		BASE_URL=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$2" | head -n 1 || true)
		[ -n "$BASE_URL" ] && return
		kill -0 "$SERVER_PID" 2>/dev/null || break
		sleep 0.1
	done
	echo "the $1 does not start:" >&2
	cat "$2" >&2
	exit 1
}

start_simulator() { # number of activities, requests per minute, more options; sets SERVER_PID and BASE_URL
	java -Xmx512m -jar "$SIMULATOR_JAR" --port=0 --seed="$SEED" --activities="$1" --from=$FROM --to=$TO \
		--requests-per-minute="$2" --tenant=none --key=$KEY "${@:3}" > "$WORK/simulator.log" 2>&1 &
	SERVER_PID=$!
	wait_for_server simulator "$WORK/simulator.log"
}

start_page_server() { # pages of a walk; sets SERVER_PID and BASE_URL
	java -Xmx256m -XX:MaxDirectMemorySize=512m -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.PageServer \
		--seed="$SEED" --page-size=$PAGE_SIZE --walk-pages="$1" > "$WORK/pages.log" 2>&1 &
	SERVER_PID=$!
	wait_for_server 'page server' "$WORK/pages.log"
}

export_expected() { # number of activities
	java -Xmx512m -jar "$SIMULATOR_JAR" --seed="$SEED" --activities="$1" --from=$FROM --to=$TO \
		--export="$WORK/expected.ndjson" > /dev/null
}

AUDIT_ARGUMENTS="--server.port=0 --compliance.api-key=$KEY --audit.until=$TO"
