#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet .
go build -o program .
out=$(./program)
same "what the page prints" "$(cat compared.txt)" "$(sed '/^---$/,$d' <<<"$out")"
rest=$(sed '1,/^---$/d' <<<"$out")
has "a duration in words" "^<nil> \{a 0 2s\}" "$rest"
has "an unknown member" 'unknown object member name "limt"' "$rest"
has "the place of a fault" 'within "/wait": time: invalid duration "soon"' "$rest"
has "no default for durations" "no default representation" "$rest"
has "the old behavior by options" '^\{"id":0,"lines":null,"note":""\} <nil>' "$rest"
has "one old behavior" '^\{"id":0,"lines":null,"gift":false,"note":""\} <nil>' "$rest"
lacks "Deterministic" "not deterministic" "$rest"
has "maps without Deterministic" "map order differs" "$rest"
# One of two wordings a process.
wordings() {
  for _ in $(seq 40); do ./program; done | grep -oE 'json: (cannot|unable to) marshal' | sort -u | wc -l
}
same "the wording of errors varies" 2 "$(wordings)"
