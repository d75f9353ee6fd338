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
start_rabbitmq "$work/rabbitmq" rabbitmq_consistent_hash_exchange
fail() { echo "$1"; exit 1; }
exchange() { rabbitmq_api PUT "exchanges/%2F/$1" "{\"type\":\"$2\",\"durable\":true,\"arguments\":${3:-{\}}}"; }
queue() { rabbitmq_api PUT "queues/%2F/$1" '{"durable":true}'; }
bind() { rabbitmq_api POST "bindings/%2F/e/$1/q/$2" "{\"routing_key\":\"$3\",\"arguments\":${4:-{\}}}" >/dev/null; }
took() { [ "$(rabbitmq_get "$1")" != '[]' ]; }

# One event stream with a net below it, declared by the page's code: audit's # takes all, and without it the alternate exchange does.
go test -race -count=1 . >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
rabbitmq_publish events order.created.us x >/dev/null
took audit || fail "audit got nothing"
if took unrouted; then fail "the alternate exchange was used although a binding matched"; fi
rabbitmq_api DELETE bindings/%2F/e/events/q/audit/%23
rabbitmq_publish events order.created.us x >/dev/null
took unrouted || fail "the alternate exchange got nothing"

# headers: x-match, and names that begin with x-.
exchange by-header headers
queue any
queue all
bind by-header any '' '{"x-match":"any","tenant":"a","kind":"b","x-zone":"eu"}'
bind by-header all '' '{"x-match":"all","tenant":"a","kind":"b","x-zone":"eu"}'
rabbitmq_publish by-header '' x '{"headers":{"tenant":"a"}}' >/dev/null
took any || fail "any does not match one of two headers"
if took all; then fail "all matches one of two headers"; fi
rabbitmq_publish by-header '' x '{"headers":{"tenant":"a","kind":"b"}}' >/dev/null
took all || fail "all does not skip a header that begins with x-"
took any || fail "any got nothing"
rabbitmq_publish by-header '' x '{"headers":{"x-zone":"eu"}}' >/dev/null
if took any; then fail "any does not skip a header that begins with x-"; fi

# The default exchange knows each queue by name and takes no bindings; an exchange's type does not change.
grep -q '"routed":true' <<<"$(rabbitmq_publish '' billing x)" || fail "the default exchange does not route to billing"
if bind amq.default billing other 2>/dev/null; then fail "the default exchange took a binding"; fi
if exchange events direct >"$work/out" 2>/dev/null; then fail "events became a direct exchange"; fi
grep -q "inequivalent arg 'type'" "$work/out" || fail "$(cat "$work/out")"

# Consistent hash: the same key goes to the same queue.
exchange shards x-consistent-hash
for q in shard1 shard2; do queue $q; bind shards $q 10; done
for _ in 1 2 3 4; do rabbitmq_publish shards order-7 x >/dev/null; done
one=$(rabbitmq_get shard1)
two=$(rabbitmq_get shard2)
if [ "$one" != '[]' ] && [ "$two" != '[]' ]; then fail "one key went to two queues"; fi
