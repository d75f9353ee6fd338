#!/usr/bin/env bash
# needs: go prometheus
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../../tests/handbook/go.sh"
source "$here/../../../tests/handbook/servers/prometheus.sh"

# Two instances of a service, each with a page of metrics.
go build -o target .
ports=()
for region in eu us; do
  ports+=("$(free_prometheus_port)")
  ./target "127.0.0.1:${ports[-1]}" $region >/dev/null 2>&1 &
  targets+=($!)
done
trap 'kill -KILL "${targets[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$module"' EXIT
printf '%s\n' 'global: {scrape_interval: 1s, evaluation_interval: 1s}' 'scrape_configs:' '  - job_name: shop' \
  '    file_sd_configs: [{files: [targets.json], refresh_interval: 1s}]' >prometheus.yml
list() { printf '[{"targets": ["%s"]}]' "$(printf '127.0.0.1:%s","' "$@" | sed 's/","$//')" >targets.new && mv targets.new targets.json; }
list "${ports[0]}"
start_prometheus "$module/prometheus" "$module/prometheus.yml"
# becomes WHAT EXPRESSION PATTERN
becomes() {
  local i
  for ((i = 0; i < 100; i++)); do
    ! grep -Eq -- "$3" <<<"$(prometheus_query "$2")" || return 0
    sleep 0.1
  done
  fail "$1: nothing matches \`$3\` in" "$(prometheus_query "$2")"
}
becomes "scraped" 'up{job="shop"}' ' 1$'

# A new instance is found without a change of the configuration; the sum goes by label, not by instance.
list "${ports[@]}"
becomes "discovered" 'count(up{job="shop"})' ' 2$'
rate='sum by (region) (rate(http_requests_total{job="shop"}[10s]))'
becomes "a rate in each region" "$rate" '"region":"us".* [0-9.]*[1-9]'
becomes "a rate in each region" "$rate" '"region":"eu".* [0-9.]*[1-9]'

# Health for free, and what was stored can still be asked for.
kill -KILL "${targets[1]}"
wait "${targets[1]}" 2>/dev/null || true
becomes "down" 'up{job="shop"} == 0' "127.0.0.1:${ports[1]}"
becomes "for a while: up before" 'max_over_time(up{job="shop"}[10s])' "127.0.0.1:${ports[1]}.* 1\$"
becomes "then for all of it" 'max_over_time(up{job="shop"}[2s]) == 0' "127.0.0.1:${ports[1]}"
becomes "the history is there" 'count_over_time(http_requests_total{region="us"}[1m])' ' [1-9]'

# A removed one leaves the list.
list "${ports[0]}"
becomes "removed" 'count(up{job="shop"})' ' 1$'
