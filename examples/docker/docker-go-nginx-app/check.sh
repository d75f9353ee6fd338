#!/usr/bin/env bash
# needs: nginx
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin
work=$(mktemp -d)
cleanup() {
  # shellcheck disable=SC2046
  kill $(jobs -p) 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"
chmod 755 .
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }
same() { [ "$2" = "$3" ] || fail "$1: wanted \`$2\`, got \`$3\`"; }

base=$((20000 + RANDOM % 20000))
sed "s/PORT0/$base/; s/PORT1/$((base + 1))/; s/PORT2/$((base + 2))/; s/PORT3/$((base + 3))/" \
  "$here/nginx.conf" >nginx.conf
# Accepts connections and never answers.
python3 -c "
import socket, time
s = socket.create_server(('127.0.0.1', $((base + 3))))
time.sleep(30)" &
nginx -p "$work" -c nginx.conf &

# ask PATH [HEADER-LINE]: the response, status line first.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$base"
  printf 'GET %s HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n%s\r\n\r\n' "$1" "${2:-A: b}" >&3
  tr -d '\r' <&3
  exec 3>&-
}
body() { ask "$@" | tail -n 1; }
status() { ask "$@" | head -n 1 | cut -d ' ' -f 2; }
for port in "$base" "$((base + 3))"; do
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
  done
done

forged="X-Forwarded-For: 6.6.6.6"
same "path unchanged, forged address overwritten" "/api/orders|127.0.0.1|shop.example|HTTP/1.0" "$(body /api/orders "$forged")"
same "a trailing slash cuts the prefix" "/orders" "$(body /cut/orders | cut -d '|' -f 1)"
same "appended, the forged address comes first" "6.6.6.6, 127.0.0.1" "$(body /appended/x "$forged" | cut -d '|' -f 2)"
same "backend down" 502 "$(status /down/)"
same "backend slow" 504 "$(status /slow/)"
same "body too large" 413 "$(status /api/x 'Content-Length: 2000')"

# An unknown name at start.
sed "s,proxy_pass http://127.0.0.1:$((base + 1));,proxy_pass http://api.invalid:8080;," nginx.conf >unknown.conf
out=$(nginx -p "$work" -t -c unknown.conf 2>&1 || true)
grep -q "host not found in upstream" <<<"$out" || fail "$out"
