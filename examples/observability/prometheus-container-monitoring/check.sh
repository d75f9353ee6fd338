#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
cd "$work"
# Builds of Prometheus may leave out Kubernetes' discovery; the relabeling is checked with a list of targets.
sed '/kubernetes_sd_configs/,/role: pod/c\    static_configs: [{targets: ["10.0.0.1:9090"]}]' "$here/pods.yml" >pods.yml
promtool check config pods.yml >out 2>&1 || { cat out; exit 1; }
{
  echo "groups: [{name: containers, rules: ["
  for name in throttled memory oom; do
    echo "{alert: $name, expr: '$(grep -v '^#' "$here/$name.promql" | tr '\n' ' ')'},"
  done
  echo "]}]"
} >rules.yml
cp "$here/tests.yml" .
promtool test rules tests.yml >out 2>&1 || { cat out; exit 1; }
