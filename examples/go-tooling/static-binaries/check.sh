#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

[ "$(go env GOOS)" = linux ] && command -v gcc >/dev/null && command -v readelf >/dev/null || { echo "not Linux with a C compiler: not tried"; exit; }
loader() { readelf -l "$1" | grep -q 'Requesting program interpreter' && echo dynamic || echo static; }
kind() { local file=$1; shift; "$@"; loader "$file"; }
export CGO_ENABLED=1
same "no package uses cgo" static "$(kind a go build -o a ./plain)"
same "cgo and net" dynamic "$(kind b go build -o b ./resolve)"
same "cgo off" static "$(CGO_ENABLED=0 kind c go build -o c ./resolve)"
same "tags" static "$(kind d go build -tags netgo,osusergo -o d ./resolve)"
same "pie names a loader" dynamic "$(CGO_ENABLED=0 kind e go build -buildmode=pie -o e ./resolve)"
same "it runs" "<nil>" "$(./c)"

# Without a C compiler in PATH cgo is off by itself.
same "no compiler" 0 "$(env -u CGO_ENABLED PATH="$(dirname "$(command -v go)"):$(go env GOROOT)/bin" HOME="${HOME:-/}" go env CGO_ENABLED)"

# A loader that is not there: the file is, and the message says otherwise.
mkdir root
cp b root/app
has "no loader" "[Nn]o such file or directory" "$(fails "chroot" bash -c "
  if [ \$(id -u) -eq 0 ]; then chroot root /app; else sed 's#/lib64/ld-linux#/lib64/no-linux#; s#/lib/ld-linux#/lib/no-linux#' b >b2; chmod +x b2; ./b2; fi")"

CGO_ENABLED=0 go build -ldflags '-s -w' -o small ./resolve
awk -v full="$(stat -c %s c)" -v small="$(stat -c %s small)" 'BEGIN { exit !(full > 3e6 && full < 4e6 && small < 0.75 * full) }' ||
  fail "sizes: $(stat -c %s c small)"
has "the modules are listed" "CGO_ENABLED=0" "$(go version -m c)"

# Time zones are files: without them a zone is unknown, unless the program embeds them.
zone() { CGO_ENABLED=0 go build -o z ./zone && ZONEINFO=/nonexistent ./z; }
sed -i 's|// TZDATA|_ "time/tzdata"|' zone/main.go
same "embedded zones" "<nil>" "$(zone)"
