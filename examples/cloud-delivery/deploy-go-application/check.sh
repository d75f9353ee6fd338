#!/usr/bin/env bash
# needs: go git
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gocache=$(go env GOCACHE)
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; rm -rf "$work"' EXIT
export GOCACHE="$gocache" GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
export HOME="$work" GIT_CONFIG_NOSYSTEM=1
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }
same() { [ "$2" = "$3" ] || fail "$1: wanted \`$2\`, got \`$3\`"; }

mkdir -p "$work/shop/cmd/orders" "$work/bin"
cd "$work/shop"
cat >cmd/orders/main.go <<'GO'
package main

import (
	"fmt"
	"time"
)

var version = "dev"

func main() {
	fmt.Println(version)
	time.Sleep(20 * time.Second)
}
GO
go mod init example 2>/dev/null
git init -q
git add . && git -c user.name=Ann -c user.email=ann@example.com commit -qm Start
git tag v1.0.0

# The server is a folder; sudo systemctl restart writes down what runs.
root=$work/server
mkdir -p "$root/opt/orders"
sed "s,/opt/orders,$root&,; s/GOARCH=amd64/GOARCH=$(go env GOHOSTARCH)/" "$here/deploy.sh" >"$work/deploy.sh"
sed -i "s,ln -sfn \$dir /opt,ln -sfn \$dir $root/opt," "$work/deploy.sh"
cat >"$work/bin/ssh" <<'SH'
#!/bin/sh
exec sh -c "$2"
SH
cat >"$work/bin/scp" <<'SH'
#!/bin/sh
exec cp "$1" "${2#*:}"
SH
cat >"$work/bin/sudo" <<SH
#!/bin/sh
echo "\$*: \$(readlink $root/opt/orders/current)" >>"$work/restarts"
SH
printf '#!/bin/sh\n[ ! -e "%s/down" ]\n' "$work" >"$work/bin/curl"
chmod +x "$work"/bin/*
PATH=$work/bin:$PATH

bash "$work/deploy.sh"
"$root/opt/orders/current/orders" >"$work/out" &
running=$!
for _ in $(seq 50); do [ -s "$work/out" ] && break; sleep 0.1; done
same "the version is in the binary" v1.0.0 "$(cat "$work/out")"

if cp orders "$root/opt/orders/v1.0.0/orders" 2>/dev/null; then
  fail "a running program can be overwritten"
fi

# The same version again, while it runs.
bash "$work/deploy.sh" || fail "the second run fails"

# Another version, from a tree that is not clean.
echo '// edited' >>cmd/orders/main.go
bash "$work/deploy.sh"
same "the link has moved" "$root/opt/orders/v1.0.0-dirty" "$(readlink "$root/opt/orders/current")"
same "three restarts" 3 "$(wc -l <"$work/restarts")"
same "the version before is kept" "v1.0.0 v1.0.0-dirty" \
  "$(cd "$root/opt/orders" && echo v*)"

# Not ready, or not compiling: the script fails, and in the latter case nothing moves.
touch "$work/down"
if bash "$work/deploy.sh"; then fail "not ready is no failure"; fi
rm "$work/down"
git restore cmd && echo 'broken' >>cmd/orders/main.go
if bash "$work/deploy.sh" 2>/dev/null; then fail "a broken build is no failure"; fi
same "no restart after it" 4 "$(wc -l <"$work/restarts")"
