#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/prometheus.sh"
cp "$here/prometheus.yml" "$work"
mkdir "$work/rules"
# The server starts with it, although neither targets nor Alertmanagers nor the remote storage answer.
start_prometheus "$work/prometheus" "$work/prometheus.yml"
curl --silent --fail "$PROMETHEUS_URL/api/v1/status/config" | grep -q 'regex: replica' || { echo "not the configuration"; exit 1; }
# An agent has no queries and no rules.
grep -v -e '^rule_files' "$here/prometheus.yml" | sed '/^alerting:/,/9093/d' >"$work/agent.yml"
port=$(free_prometheus_port)
prometheus --enable-feature=agent --config.file="$work/agent.yml" --storage.agent.path="$work/agent" \
  --web.listen-address="127.0.0.1:$port" >"$work/agent.log" 2>&1 &
agent=$!
for _ in $(seq 100); do
  if curl --silent --fail --output /dev/null "http://127.0.0.1:$port/-/ready"; then break; fi
  sleep 0.1
done
code=$(curl --silent --output "$work/answer" --write-out '%{http_code}' "http://127.0.0.1:$port/api/v1/query?query=up")
kill "$agent"
wait "$agent" || true
[ "$code" != 200 ] && [ "$code" != 000 ] || { echo "an agent answers queries: $code"; cat "$work/agent.log"; exit 1; }
