#!/usr/bin/env bash
# needs: rabbitmq prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
for rule in backlog nobody blocked; do
  sed 's/^/          /' "$here/$rule.promql" >"$work/$rule"
done
sed -e "/@BACKLOG/{r $work/backlog
d}" -e "/@NOBODY/{r $work/nobody
d}" -e "/@BLOCKED/{r $work/blocked
d}" "$here/rules.yaml" >"$work/rules.yaml"
cp "$here/tests.yaml" "$work"
promtool test rules "$work/tests.yaml" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }

# The server has the metrics, those with a queue label under the address that the page names.
. "$here/../../../tests/handbook/servers/rabbitmq.sh"
start_rabbitmq "$work/rabbitmq" rabbitmq_prometheus
rabbitmq_api PUT queues/%2F/jobs '{"durable":true}'
metrics() { curl --silent --fail --max-time 10 "http://127.0.0.1:$RABBITMQ_METRICS_PORT/metrics$1" >"$work/metrics"; }
for _ in $(seq 50); do
  metrics /per-object
  if grep -q 'queue="jobs"' "$work/metrics"; then break; fi
  sleep 0.1
done
for name in rabbitmq_queue_messages_ready rabbitmq_queue_consumers; do
  grep -q "^$name{.*queue=\"jobs\"" "$work/metrics" || { echo "no $name of the queue in /metrics/per-object"; exit 1; }
done
metrics ""
if grep -q 'queue="jobs"' "$work/metrics"; then echo "/metrics names queues"; exit 1; fi
for name in rabbitmq_alarms_memory_used_watermark rabbitmq_alarms_free_disk_space_watermark \
  rabbitmq_global_messages_unroutable_dropped_total; do
  grep -q "^$name" "$work/metrics" || { echo "no $name in /metrics"; exit 1; }
done
metrics '/detailed?family=queue_coarse_metrics'
grep -q '^rabbitmq_detailed_queue_messages_ready{.*queue="jobs"' "$work/metrics" || { echo "no rabbitmq_detailed_ prefix"; exit 1; }
