#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here"/. "$work"
cd "$work"
go mod init example >/dev/null 2>&1
printf 'module go.opentelemetry.io/otel\n' >otel/go.mod # in place of the real module
go mod edit -require=go.opentelemetry.io/otel@v0.0.0 -replace=go.opentelemetry.io/otel=./otel
go vet .
go test -race -count=1 . >out 2>&1 || { cat out; exit 1; }
