#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/prometheus.sh"
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
fail() { echo "$1"; exit 1; }
promtool check rules "$here/rules.yml" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }

# A server that scrapes itself, with a rule that yields more series than its group allows, and a remote storage that is away.
port=$(free_prometheus_port)
cat >"$work/prometheus.yml" <<YAML
global: {scrape_interval: 1s, evaluation_interval: 1s}
rule_files: [limited.yml]
scrape_configs: [{job_name: self, static_configs: [{targets: ["@SELF@"]}]}]
remote_write: [{url: "http://127.0.0.1:$port/push"}]
YAML
echo 'groups: [{name: limited, limit: 3, rules: [{record: "too:many", expr: "{__name__=~\"prometheus_.*\"}"}, {record: "one", expr: "vector(1)"}]}]' >"$work/limited.yml"
start_prometheus "$work/prometheus" "$work/prometheus.yml" --web.enable-admin-api --web.enable-lifecycle
sed -i "s#@SELF@#${PROMETHEUS_URL#http://}#" "$work/prometheus.yml"
curl --silent --fail -X POST "$PROMETHEUS_URL/-/reload" || fail "no reload"
for _ in $(seq 100); do
  if [ -n "$(prometheus_query 'rate(prometheus_rule_evaluation_failures_total[10s]) > 0')" ]; then break; fi
  sleep 0.1
done
[ -z "$(prometheus_query 'count(too:many)')" ] || fail "a rule beyond its limit was stored"
[ -n "$(prometheus_query one)" ] || fail "the other rule of the group failed, too"
[ -n "$(prometheus_query 'rate(prometheus_rule_evaluation_failures_total[10s]) > 0')" ] || fail "the failing rule is not counted"
# The metrics of the page's table exist.
for name in prometheus_rule_group_last_duration_seconds prometheus_rule_group_interval_seconds \
  prometheus_target_scrapes_exceeded_sample_limit_total prometheus_target_scrapes_sample_out_of_order_total \
  prometheus_remote_storage_samples_failed_total prometheus_config_last_reload_successful \
  prometheus_notifications_dropped_total prometheus_tsdb_head_series process_resident_memory_bytes scrape_series_added \
  scrape_samples_post_metric_relabeling; do
  [ -n "$(prometheus_query "$name")" ] || fail "no metric $name"
done
# A snapshot, and a query that is refused.
curl --silent --fail -X POST "$PROMETHEUS_URL/api/v1/admin/tsdb/snapshot" | grep -q '"name"' || fail "no snapshot"
[ -n "$(ls "$work/prometheus/data/snapshots")" ] || fail "the snapshot is empty"
# A broken configuration: the older one still runs, and a metric says so.
echo broken >>"$work/prometheus.yml"
if curl --silent --fail -X POST "$PROMETHEUS_URL/-/reload" >/dev/null; then fail "a broken configuration was loaded"; fi
for _ in $(seq 50); do
  if [ -n "$(prometheus_query 'prometheus_config_last_reload_successful == 0')" ]; then exit 0; fi
  sleep 0.1
done
fail "prometheus_config_last_reload_successful is not 0"
