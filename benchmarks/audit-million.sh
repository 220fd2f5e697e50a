#!/usr/bin/env bash
# Audits 1,000,000 simulated activities, simulator and client in processes of their own, the
# client at -Xmx96m. Shows: the file equals what was sent byte for byte, distinct ids, requests,
# 429s, and the live set after a collection while the walk goes on.
source "$(dirname "$0")/lib.sh"
require "$SIMULATOR_JAR" "$AUDIT_JAR"

ACTIVITIES=${ACTIVITIES:-1000000}
JVM=${JVM:--Xmx96m}
print_setting "$JVM" "$ACTIVITIES"
export_expected "$ACTIVITIES"
start_simulator "$ACTIVITIES" 600

java $JVM -jar "$AUDIT_JAR" $AUDIT_ARGUMENTS --compliance.base-url="$BASE_URL" --audit.directory="$WORK/audit" \
	> "$WORK/audit.log" 2>&1 &
CLIENT=$!
port() { ss -ltnp 2>/dev/null | grep "pid=$CLIENT," | grep -o '127\.0\.0\.1\]*:[0-9]*' | grep -o '[0-9]*$' | head -n 1; }

: > "$WORK/live"
until grep -q '^Period' "$WORK/audit.log"; do
	kill -0 $CLIENT 2>/dev/null || { cat "$WORK/audit.log"; exit 1; }
	if grep -q Auditing "$WORK/audit.log"; then
		# a class histogram of live objects begins with a full collection
		jcmd $CLIENT GC.class_histogram 2>/dev/null | awk '$1 == "Total" {print $3}' >> "$WORK/live" || true
	fi
	sleep 1
done
PORT=$(port)
attempts() { curl -s "http://127.0.0.1:$PORT/actuator/metrics/http.client.requests?tag=status:$1" \
	| grep -o '"COUNT","value":[0-9]*' | grep -o '[0-9]*$' || echo 0; }
OK=$(attempts 200)
TOO_MANY=$(attempts 429)
kill $CLIENT
wait $CLIENT || true

FILE=$(ls "$WORK"/audit/*.ndjson)
sed -n '/^[0-9:]* /p; /^Period/,/^$/p' "$WORK/audit.log"
echo "lines            $(wc -l < "$FILE")"
echo "distinct ids     $(cut -d'"' -f4 "$FILE" | LC_ALL=C sort -u | wc -l)"
cmp "$WORK/expected.ndjson" "$FILE" && echo "bytes            equal to what was sent ($(stat -c %s "$FILE"))"
echo "permissions      $(stat -c %A "$FILE")"
echo "answers 200      $OK"
echo "answers 429      $TOO_MANY"
sort -n "$WORK/live" | awk '{v[NR] = $1 / 1048576} END {
	printf "live set MiB     min %.1f, median %.1f, max %.1f (%d collections)\n", v[1], v[int((NR + 1) / 2)], v[NR], NR}'
echo "live set, in order, MiB: $(awk '{printf "%.1f ", $1 / 1048576}' "$WORK/live")"
