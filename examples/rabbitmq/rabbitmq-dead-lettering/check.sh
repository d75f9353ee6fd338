#!/usr/bin/env bash
# needs: go rabbitmq
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/rabbitmq.sh"
mkdir "$work/go"
cp "$here"/*.go "$here/printed.txt" "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
rabbitmq_go_client
go vet .
start_rabbitmq "$work/rabbitmq"
# How long at-least-once waits before it tries a transfer again: three minutes by default.
rabbitmq_ctl eval 'application:set_env(rabbit, dead_letter_worker_publisher_confirm_timeout, 1000).' >/dev/null
fail() { echo "$1"; exit 1; }
queue() { rabbitmq_api PUT "queues/%2F/$1" "{\"durable\":true,\"arguments\":$2}"; }
arrives() { # QUEUE: prints the next message within 5 s
  local got
  for _ in $(seq 50); do
    got=$(rabbitmq_get "$1")
    if [ "$got" != '[]' ]; then echo "$got"; return; fi
    sleep 0.1
  done
}

# The policy of the page, on an existing queue whose dead-letter exchange does not exist yet.
queue orders '{"x-queue-type":"quorum"}'
definition=$(sed -n "/^  '/,/'\$/p" "$here/policy.sh" | tr -d "'")
rabbitmq_api PUT policies/%2F/orders-dlx "{\"pattern\":\"^orders\$\",\"apply-to\":\"queues\",\"definition\":$definition}"
queue dropped '{"x-dead-letter-exchange":"missing"}'
sleep 1
rabbitmq_publish "" orders one >/dev/null
rabbitmq_publish "" dropped one >/dev/null
rabbitmq_get orders reject_requeue_false >/dev/null
rabbitmq_get dropped reject_requeue_false >/dev/null

# Both exchanges appear: at-most-once has dropped the message, at-least-once has kept it and transfers it.
sleep 1
rabbitmq_api PUT exchanges/%2F/missing '{"type":"fanout","durable":true}'
queue late '{}'
rabbitmq_api POST bindings/%2F/e/missing/q/late '{"routing_key":""}' >/dev/null
rabbitmq_api PUT exchanges/%2F/orders.dlx '{"type":"direct","durable":true}'
queue orders.dead '{}'
rabbitmq_api POST bindings/%2F/e/orders.dlx/q/orders.dead '{"routing_key":"orders.dead"}' >/dev/null
dead=$(arrives orders.dead)
for part in '"reason":"rejected"' '"queue":"orders"' '"x-first-death-queue":"orders"' '"count":1'; do
  grep -qF "$part" <<<"$dead" || fail "no $part in the dead letter: $dead"
done
[ "$(rabbitmq_get late)" = '[]' ] || fail "the dropped message came back"

# A full queue: drop-head dead-letters the oldest, reject-publish nothing.
queue full.head '{"x-max-length":1,"x-dead-letter-exchange":"","x-dead-letter-routing-key":"dead"}'
queue full.reject '{"x-max-length":1,"x-overflow":"reject-publish","x-dead-letter-exchange":"","x-dead-letter-routing-key":"dead"}'
queue dead '{}'
for payload in a b; do rabbitmq_publish "" full.head $payload >/dev/null; done
got=$(arrives dead)
grep -qF '"payload":"a"' <<<"$got" && grep -qF '"reason":"maxlen"' <<<"$got" || fail "drop-head dead-lettered: $got"
for payload in a b c; do rabbitmq_publish "" full.reject $payload >/dev/null 2>&1 || true; done
sleep 1
[ "$(rabbitmq_get dead)" = '[]' ] || fail "reject-publish dead-lettered"
grep -qF '"payload":"a"' <<<"$(rabbitmq_get full.reject)" || fail "reject-publish dropped the oldest message"
[ "$(rabbitmq_get full.reject)" = '[]' ] || fail "reject-publish took a second message"

# A circle of expiry alone is cut; one with a rejection goes on.
queue circle '{"x-message-ttl":200,"x-dead-letter-exchange":"","x-dead-letter-routing-key":"circle"}'
rabbitmq_publish "" circle x >/dev/null
queue there '{"x-dead-letter-exchange":"","x-dead-letter-routing-key":"back"}'
queue back '{"x-message-ttl":100,"x-dead-letter-exchange":"","x-dead-letter-routing-key":"there"}'
rabbitmq_publish "" there y >/dev/null
for n in 1 2 3; do
  for _ in $(seq 50); do
    got=$(rabbitmq_get there reject_requeue_false)
    if [ "$got" != '[]' ]; then break; fi
    sleep 0.1
  done
  [ "$got" != '[]' ] || fail "the circle with a rejection ended in round $n"
done
for _ in $(seq 50); do
  got=$(rabbitmq_get circle ack_requeue_true)
  if [ "$got" = '[]' ]; then break; fi
  sleep 0.1
done
[ "$got" = '[]' ] || fail "the circle of expiry goes on"

# The code of the page against the broker.
go test -race -count=1 . >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
