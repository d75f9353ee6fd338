#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

out=$(go build -gcflags=-S . 2>&1)
body() { awk -v name="example.$1 STEXT" 'index($0, name) == 1 { on = 1; print; next } / STEXT / { on = 0 } on' <<<"$out"; }
for f in Heap Global; do
  has "$f tests the flag" "runtime.writeBarrier" "$(body $f)"
  has "$f has the barrier" "runtime.gcWriteBarrier" "$(body $f)"
done
for f in Number Local; do lacks "$f has none" "riteBarrier" "$(body $f)"; done
has "vet" "possible misuse of unsafe.Pointer" "$(fails "vet" go vet ./hidden)"
