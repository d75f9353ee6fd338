#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
# The relabeling of the page on a list of 60 targets, for shard 0, 1, and 2 of 3: each target belongs to one of them.
targets=$(for n in $(seq 60); do printf '"10.0.0.%d:9090",' "$n"; done)
shard() { # SHARD MODULUS: prints the addresses that are kept
  sed -e "/kubernetes_sd_configs/,/role: pod/c\\    static_configs: [{targets: [${targets%,}]}]" \
    -e "s/regex: \"1\"/regex: \"$1\"/; s/modulus: 3/modulus: $2/" "$here/prometheus.yml" >"$work/shard.yml"
  promtool check service-discovery --timeout=1s "$work/shard.yml" shop 2>"$work/err" |
    awk '/"labels": \{/ { kept = 1 } kept && /"instance":/ { gsub(/[",]/, ""); print $2; kept = 0 } /"labels": \{\}/ { kept = 0 }'
}
for n in 0 1 2; do
  shard $n 3 | sort >"$work/shard$n"
  count=$(wc -l <"$work/shard$n")
  [ "$count" -gt 5 ] && [ "$count" -lt 40 ] || { echo "shard $n has $count of 60 targets"; cat "$work/err"; exit 1; }
done
sort "$work"/shard[012] | uniq -c | awk '$1 != 1 { bad = 1 } END { exit bad || NR != 60 }' || { echo "a target is in no shard or in two"; exit 1; }
# Another modulus moves most targets.
for n in 0 1 2 3; do shard $n 4 | sed "s/^/$n /"; done | sort >"$work/four"
for n in 0 1 2; do sed "s/^/$n /" "$work/shard$n"; done | sort >"$work/three"
stay=$(comm -12 "$work/three" "$work/four" | wc -l)
[ "$stay" -lt 30 ] || { echo "$stay of 60 targets stay where they were"; exit 1; }
