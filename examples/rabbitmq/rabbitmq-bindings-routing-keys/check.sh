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
start_rabbitmq "$work/rabbitmq"
bind() { rabbitmq_api POST "bindings/%2F/e/shop/q/$1" "{\"routing_key\":\"$2\"}"; }
queue() { rabbitmq_api PUT "queues/%2F/$1" '{"durable":true}'; }
holds() { [ "$(rabbitmq_get "$1")" != '[]' ]; }
rabbitmq_api PUT exchanges/%2F/shop '{"type":"topic","durable":true}'

# The table: each row is a queue with one binding.
patterns=('order.created.eu' 'order.*.eu' 'order.#' '#.eu' '*.created')
for row in 0 1 2 3 4; do
  queue "row$row"
  rabbitmq_api POST "bindings/%2F/e/shop/q/row$row" "{\"routing_key\":\"${patterns[$row]}\"}" >/dev/null
done
check() { # KEY YES-OR-NO PER ROW
  local key=$1 row=0 want got
  shift
  rabbitmq_publish shop "$key" x >/dev/null
  for want in "$@"; do
    got=no
    if holds "row$row"; then got=yes; fi
    [ "$got" = "$want" ] || { echo "binding ${patterns[$row]}, key $key: $got, want $want"; exit 1; }
    if holds "row$row"; then echo "binding ${patterns[$row]}, key $key: more than one copy"; exit 1; fi
    row=$((row + 1))
  done
}
check order.created.eu yes yes yes yes no
check order.created no no yes no yes
check order.item.added.eu no no yes yes no

# Two matching bindings into one queue: one copy. The older one stays when a new one is declared.
queue eu-orders
bind eu-orders 'order.*.eu' >/dev/null
bind eu-orders 'order.created.#' >/dev/null
rabbitmq_publish shop order.created.eu x >/dev/null
holds eu-orders || { echo "no copy"; exit 1; }
if holds eu-orders; then echo "a copy per binding"; exit 1; fi
rabbitmq_publish shop order.paid.eu x >/dev/null
holds eu-orders || { echo "the first binding is gone"; exit 1; }

# Wildcards in a routing key are plain characters; without a match the message is dropped.
rabbitmq_api DELETE bindings/%2F/e/shop/q/row2/order.%23 >/dev/null
grep -q '"routed":false' <<<"$(rabbitmq_publish shop 'order.*' x)" || { echo "a wildcard in the routing key matched"; exit 1; }

# The program of the page: two matching bindings, one message.
rabbitmq_api DELETE queues/%2F/eu-orders
sed -i "s/127.0.0.1:5672/127.0.0.1:$RABBITMQ_PORT/" main.go
go run .
holds eu-orders || { echo "the program's message is not in eu-orders"; exit 1; }
if holds eu-orders; then echo "the program's message is there twice"; exit 1; fi
