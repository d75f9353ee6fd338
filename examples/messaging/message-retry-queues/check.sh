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
queue() { rabbitmq_api PUT "queues/%2F/$1" "{\"durable\":true,\"arguments\":$2}"; }
to_jobs='"x-dead-letter-exchange":"","x-dead-letter-routing-key":"jobs"'
queue jobs '{}'
queue jobs.retry "{\"x-message-ttl\":500,$to_jobs}"
queue jobs.mixed "{$to_jobs}"
queue jobs.dead '{}'
queue jobs.limited '{"x-queue-type":"quorum","x-delivery-limit":2,"x-dead-letter-exchange":"","x-dead-letter-routing-key":"jobs.dead"}'

# A delay queue: nobody consumes, and after the TTL the message is back with its headers.
rabbitmq_publish "" jobs.retry one '{"headers":{"attempt":1},"delivery_mode":2}' >/dev/null
[ "$(rabbitmq_get jobs)" = '[]' ] || { echo "the message did not wait"; exit 1; }
for _ in $(seq 50); do
  back=$(rabbitmq_get jobs)
  [ "$back" = '[]' ] || break
  sleep 0.1
done
for part in '"attempt":1' '"reason":"expired"' '"payload":"one"'; do
  grep -qF "$part" <<<"$back" || { echo "after the delay, no $part in: $back"; exit 1; }
done

# Per-message TTLs in one queue: the short one waits for the long one at the head.
rabbitmq_publish "" jobs.mixed long '{"expiration":"4000"}' >/dev/null
rabbitmq_publish "" jobs.mixed short '{"expiration":"100"}' >/dev/null
sleep 1.5
[ "$(rabbitmq_get jobs)" = '[]' ] || { echo "an expired message did not wait behind the head"; exit 1; }

# A delay queue that does not exist: the broker takes the message and drops it.
grep -q '"routed":false' <<<"$(rabbitmq_publish "" jobs.retry.gone one)" || { echo "a missing queue was routed to"; exit 1; }

# Requeueing at once: a classic queue has no limit, a quorum queue stops at its delivery limit.
rabbitmq_publish "" jobs poison >/dev/null
rabbitmq_publish "" jobs.limited poison >/dev/null
for n in 1 2 3 4 5 6; do
  grep -q poison <<<"$(rabbitmq_get jobs reject_requeue_true)" || { echo "the classic queue gave up at attempt $n"; exit 1; }
  rabbitmq_get jobs.limited reject_requeue_true >/dev/null
  sleep 0.1
done
for _ in $(seq 50); do
  dead=$(rabbitmq_get jobs.dead)
  [ "$dead" = '[]' ] || break
  sleep 0.1
done
grep -qF '"reason":"delivery_limit"' <<<"$dead" || { echo "not dead-lettered at the delivery limit: $dead"; exit 1; }

# The code of the page against the broker.
go test -race -count=1 . >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
