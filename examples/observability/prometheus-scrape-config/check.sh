#!/usr/bin/env bash
# needs: go prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/prometheus.sh"
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
fail() { echo "$1"; exit 1; }

# The first configuration of the page is valid, with files that are there. Builds of Prometheus may leave out Consul's discovery.
touch "$work/token"
sed "s#/etc/prometheus/token#$work/token#; /ca_file/d; /tls_config/d; s/consul_sd_configs:/static_configs:/; s/- server: .*/- targets: [\"127.0.0.1:1\"]/; /services: /d" "$here/shop.yml" >"$work/shop.yml"
promtool check config "$work/shop.yml" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }

mkdir "$work/go"
cp "$here"/*.go "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
go build -o target .
target=127.0.0.1:$(free_prometheus_port)
./target "$target" &
pid=$!

# The second one runs, with the exporter's address, and two jobs beside it.
mkdir "$work/targets"
echo "[{\"targets\":[\"$target\"],\"labels\":{\"team\":\"db\"}}]" >"$work/targets/postgres-1.json"
{
  echo "global: {scrape_interval: 500ms, scrape_timeout: 500ms}"
  sed "s/blackbox:9115/$target/" "$here/jobs.yml"
  cat <<YAML
  - {job_name: honored, honor_labels: true, static_configs: [{targets: ["$target"]}]}
  - {job_name: limited, sample_limit: 1, static_configs: [{targets: ["$target"]}]}
  - job_name: filtered
    static_configs: [{targets: ["$target"]}]
    metric_relabel_configs: [{source_labels: [__name__], regex: noise_.*, action: drop}]
YAML
} >"$work/prometheus.yml"
promtool check config "$work/prometheus.yml" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
start_prometheus "$work/prometheus" "$work/prometheus.yml"
for _ in $(seq 100); do
  if [ "$(prometheus_query 'count(up)')" = '{} 5' ]; then break; fi
  sleep 0.1
done
sleep 0.6
is() { # EXPRESSION WANT
  local got
  got=$(prometheus_query "$1")
  [ "$got" = "$2" ] || fail "$1 is: $got, want: $2"
}
# The blackbox job: the URL is the parameter and the instance, the scrape goes to the exporter.
is 'probed{job="probe"}' '{"__name__":"probed","instance":"https://shop.example.com/health","job":"probe","url":"https://shop.example.com/health","with":"http_2xx"} 1'
# Conflicts: the server's label wins and the other is renamed, or the other way round.
is 'work_total{job="postgres"}' "{\"__name__\":\"work_total\",\"exported_instance\":\"me\",\"exported_job\":\"batch\",\"instance\":\"$target\",\"job\":\"postgres\",\"team\":\"db\"} 1"
is 'count(work_total{job="batch", instance="me"})' '{} 1'
# A sample limit rejects all of the scrape.
is 'count(up{job="limited"} == 0)' '{} 1'
is 'count({job="limited", __name__=~"work_total|noise_total"})' ''
# metric_relabel_configs: fetched, then dropped.
is 'count(noise_total{job="filtered"})' ''
is 'count(work_total{job="filtered"})' '{} 1'
is 'scrape_samples_scraped{job="filtered"} - scrape_samples_post_metric_relabeling{job="filtered"}' "{\"instance\":\"$target\",\"job\":\"filtered\"} 1"
