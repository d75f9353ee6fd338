#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -race .
assembly() { env "$@" go build -gcflags=-S ./ops 2>&1; }
out=$(assembly GOARCH=amd64)
for instruction in 'MOVQ	example/ops.n\(SB\)' XCHGQ LOCK XADDQ CMPXCHGQ; do has "amd64" "$instruction" "$out"; done
out=$(assembly GOARCH=arm64 GOARM64=v8.0)
for instruction in LDAR STLR LDADDALD CASALD LDAXR STLXR arm64HasATOMICS; do has "arm64" "$instruction" "$out"; done
out=$(assembly GOARCH=arm64 GOARM64=v8.1)
has "arm64 v8.1" CASALD "$out"
lacks "arm64 v8.1 has neither loop nor test" 'LDAXR|arm64HasATOMICS' "$out"
# A 32-bit x86 program runs on a 64-bit kernel.
if [ "$(uname -sm)" = "Linux x86_64" ]; then
  CGO_ENABLED=0 GOARCH=386 go build -o align386 ./align
  out=$(fails "a misaligned 64-bit operation" ./align386)
  has "the typed atomic is aligned" "typed 1" "$out"
  has "the function is not" "unaligned 64-bit atomic operation" "$out"
fi
