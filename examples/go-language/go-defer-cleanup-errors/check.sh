#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -vet=off .
has "vet knows the wrong order" "using resp before checking for errors" "$(fails "httpresponse" go vet .)"
