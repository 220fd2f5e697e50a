#!/usr/bin/env bash
# The same as pacing.sh by the clock on the wall and through the whole client, with
# Resilience4j's rate limiter and over HTTP; the four cases run side by side, each with a
# simulator and a client in processes of their own.
source "$(dirname "$0")/lib.sh"
require "$SIMULATOR_JAR" "$BENCHMARKS_JAR"

WARM_UP=${WARM_UP:-2}
MINUTES=${MINUTES:-5}
JVM=${JVM:--Xmx128m}
print_setting "$JVM" 1000
echo "time        $WARM_UP minutes to warm up, $MINUTES minutes measured, 600 requests a minute for all"
echo
PIDS=()
trap 'kill "${PIDS[@]}" 2>/dev/null || true; rm -rf "$WORK"' EXIT
CLIENTS=()
for window in fixed sliding; do
	for stranger in 0 240; do
		start_simulator 1000 600 --window=$window --access-records=false
		PIDS+=("$SERVER_PID")
		java $JVM -cp "$BENCHMARKS" io.github.compliancesdk.benchmarks.LivePacing --base-url="$BASE_URL" \
			--window=$window --stranger=$stranger --seed="$SEED" --warm-up="$WARM_UP" --minutes="$MINUTES" \
			> "$WORK/$window-$stranger" 2>"$WORK/$window-$stranger.err" &
		CLIENTS+=($!)
		PIDS+=($!)
	done
done
for client in "${CLIENTS[@]}"; do
	wait "$client"
done
cat "$WORK"/*-0 "$WORK"/*-240
! cat "$WORK"/*-0 "$WORK"/*-240 | grep -q FAIL
