#!/usr/bin/env bash
# needs: go rabbitmq
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/rabbitmq.sh"
mkdir "$work/go"
cp "$here"/*.go "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
rabbitmq_go_client
go vet .
start_rabbitmq "$work/rabbitmq" rabbitmq_stomp
fail() { echo "$1"; exit 1; }
# A consumer of a queue over STOMP, on the given descriptor, which reads but does not acknowledge.
subscribe() { # DESCRIPTOR QUEUE ACKMODE [PREFETCH]
  eval "exec $1<>/dev/tcp/127.0.0.1/$RABBITMQ_STOMP_PORT"
  printf 'CONNECT\naccept-version:1.2\nhost:/\nlogin:guest\npasscode:guest\n\n\0' >&"$1"
  printf 'SUBSCRIBE\nid:0\ndestination:/amq/queue/%s\nack:%s\n%s\n\0' "$2" "$3" "${4:+prefetch-count:$4
}" >&"$1"
}
received() { timeout 1.5 cat <&"$1" | tr -d '\0' | grep -c '^MESSAGE' || true; }

for q in bounded unbounded; do
  rabbitmq_api PUT "queues/%2F/$q" '{"durable":true}'
  for n in $(seq 12); do rabbitmq_publish "" $q "$n" >/dev/null; done
done
subscribe 5 bounded client-individual 3
got=$(received 5)
[ "$got" = 3 ] || fail "a consumer with prefetch 3 holds $got messages"
subscribe 6 bounded client-individual 6
got=$(received 6)
[ "$got" = 6 ] || fail "the second consumer, with prefetch 6, holds $got messages"

# Without a limit the first consumer takes all, and a new one gets nothing.
subscribe 7 unbounded client-individual
got=$(received 7)
[ "$got" = 12 ] || fail "a consumer without prefetch holds $got of 12 messages"
subscribe 8 unbounded client-individual
got=$(received 8)
[ "$got" = 0 ] || fail "a new replica got $got messages"
# Automatic acknowledgment: the prefetch has no effect.
exec 5>&- 6>&-
for _ in $(seq 30); do
  [ "$(rabbitmq_api GET queues/%2F/bounded | grep -o '"consumers":[0-9]*')" != '"consumers":0' ] || break
  sleep 0.1
done
subscribe 9 bounded auto 3
got=$(received 9)
[ "$got" = 12 ] || fail "with automatic acknowledgment and prefetch 3, $got of 12 messages came"
exec 7>&- 8>&- 9>&-

# The code of the page against the broker.
go test -race -count=1 . >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
