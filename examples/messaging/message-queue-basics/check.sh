#!/usr/bin/env bash
# needs: rabbitmq
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same WHAT WANTED GOT
same() {
  if [ "$2" != "$3" ]; then
    printf '%s\nwanted: %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/rabbitmq.sh
start_rabbitmq "$work/rabbitmq"
persistent='{"delivery_mode":2}'
queue() { rabbitmq_api PUT "queues/%2F/$1" "{\"durable\":true,\"arguments\":${2:-{\}}}"; }
publish() { rabbitmq_publish '' "$1" "$2" "$3" >/dev/null; }
# take QUEUE MODE prints the payload, and whether it was delivered before.
take() { rabbitmq_get "$@" | sed -nE 's/.*"redelivered":(true|false).*"payload":"([^"]*)".*/\2 \1/p'; }

# The messages wait for a consumer; what is not acknowledged comes again, and only an acknowledgment removes it.
queue jobs '{"x-queue-type":"quorum"}'
publish jobs order-1 "$persistent"
same 'it waited' 'order-1 false' "$(take jobs ack_requeue_true)"
same 'a second delivery' 'order-1 true' "$(take jobs ack_requeue_true)"
same 'acknowledged' 'order-1 true' "$(take jobs)"
same 'forgotten' '' "$(take jobs)"

# A limit, and what happens at it: the oldest are dropped.
queue limited '{"x-max-length":2}'
for n in 1 2 3; do publish limited "m$n" "$persistent"; done
same 'the oldest left is the second' 'm2 false' "$(take limited)"

# The broker restarts. Durable queue and persistent message are both needed.
queue durable
publish durable kept "$persistent"
publish durable lost '{"delivery_mode":1}'
publish jobs kept-too "$persistent"
rabbitmq_ctl stop_app
rabbitmq_ctl start_app
rabbitmq_ctl await_startup
for ((i = 0; i < 50; i++)); do ! rabbitmq_api GET queues/%2F/durable >/dev/null 2>&1 || break; sleep 0.2; done
same 'persistent' kept "$(take durable | cut -d' ' -f1)"
same 'the other is gone' '' "$(take durable)"
same 'in the quorum queue' kept-too "$(take jobs | cut -d' ' -f1)"
