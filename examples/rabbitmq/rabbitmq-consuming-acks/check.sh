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
subscribe() { # DESCRIPTOR QUEUE ACKMODE, over STOMP
  eval "exec $1<>/dev/tcp/127.0.0.1/$RABBITMQ_STOMP_PORT"
  printf 'CONNECT\naccept-version:1.2\nhost:/\nlogin:guest\npasscode:guest\n\n\0' >&"$1"
  printf 'SUBSCRIBE\nid:0\ndestination:/amq/queue/%s\nack:%s\n\n\0' "$2" "$3" >&"$1"
}
received() { timeout 2 cat <&"$1" | tr -d '\0' | grep -c '^MESSAGE' || true; }
next() { # QUEUE: prints the message that comes back within 5 s
  local got
  for _ in $(seq 50); do
    got=$(rabbitmq_get "$1")
    if [ "$got" != '[]' ]; then echo "$got"; return; fi
    sleep 0.1
  done
}
for q in automatic manual; do
  rabbitmq_api PUT "queues/%2F/$q" '{"durable":true}'
  for n in 1 2 3; do rabbitmq_publish "" $q "$n" >/dev/null; done
done

# Consumers that die with three messages in hand.
subscribe 5 automatic auto
subscribe 6 manual client-individual
[ "$(received 5)$(received 6)" = 33 ] || fail "the consumers did not get their messages"
exec 5>&- 6>&-
back=$(next manual)
grep -q '"redelivered":true' <<<"$back" || fail "manual acknowledgment: not redelivered, or not flagged: $back"
[ "$(rabbitmq_get automatic)" = '[]' ] || fail "automatic acknowledgment kept a message"

# Get returns nothing from an empty queue instead of waiting; reject without requeue drops when there is no dead-letter exchange.
rabbitmq_get manual reject_requeue_false >/dev/null
rabbitmq_get manual reject_requeue_true >/dev/null
grep -q '"payload":"3"' <<<"$(next manual)" || fail "a requeued message is gone"
[ "$(rabbitmq_get manual)" = '[]' ] || fail "a rejected message is still there"

# The code of the page against the broker.
go test -race -count=1 . >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
