#!/usr/bin/env bash
# needs: go nginx
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/nginx.sh"
backend=$(free_nginx_port)
sed "s/@BACKEND@/$backend/" "$here/proxy.conf" >"$work/proxy.conf"
start_nginx "$work/nginx" "$work/proxy.conf"
mkdir "$work/go"
cp "$here"/*.go "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
go build -o service .
./service "$backend" &
pid=$!
for _ in $(seq 50); do
  if (exec 3<>"/dev/tcp/127.0.0.1/$backend") 2>/dev/null; then break; fi
  sleep 0.1
done

# The client, 127.0.0.2, writes an address of its choice: it comes first. The proxy appends what it saw: that is last.
got=$(curl --silent --interface 127.0.0.2 --header 'X-Forwarded-For: 10.9.8.7' "$NGINX_URL/")
[ "$got" = 'remote=127.0.0.1 first=10.9.8.7 last=127.0.0.2' ] || { echo "behind the proxy: $got"; exit 1; }
# Two clients are one address to a service that reads RemoteAddr.
other=$(curl --silent --interface 127.0.0.3 "$NGINX_URL/")
[ "${other%% *}" = remote=127.0.0.1 ] || { echo "another client: $other"; exit 1; }
[ "${other##* }" = last=127.0.0.3 ] || { echo "another client: $other"; exit 1; }
