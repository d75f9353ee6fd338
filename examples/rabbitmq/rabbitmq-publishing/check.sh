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
go run . >"$work/got" || { cat "$work/got"; exit 1; }
{
  grep -v '^# #' "$here/returned.txt"
  echo 'unroutable message, error: <nil>'
  echo 'routable message, error: <nil>'
  echo '43 order.created.v2 application/json true 00-aa-bb-01 0'
  echo 'closed connection, error: true'
} >"$work/want"
diff "$work/want" "$work/got"
