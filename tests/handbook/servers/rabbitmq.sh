# shellcheck shell=bash
# Throwaway RabbitMQ servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_rabbitmq DIR [PLUGIN ...]
#
# starts a node that writes to DIR (which must not exist), with the management plugin and the named ones, and exports
# RABBITMQ_PORT (AMQP), RABBITMQ_API_PORT (HTTP), RABBITMQ_STOMP_PORT, and RABBITMQ_METRICS_PORT, all on 127.0.0.1. User and password are `guest`. It is
# stopped when the shell exits, before an EXIT trap that was set earlier runs. It runs as root or as anybody else.
#
#   rabbitmq_api METHOD PATH [JSON]   calls the management API: rabbitmq_api PUT queues/%2F/jobs '{"durable":true}'
#   rabbitmq_publish EXCHANGE KEY PAYLOAD [PROPERTIES]   prints {"routed":true} or {"routed":false}; EXCHANGE may be empty
#   rabbitmq_get QUEUE [ACKMODE]      takes one message out of the queue and prints it as JSON
#   rabbitmq_ctl COMMAND ...          runs rabbitmqctl against the node
#   rabbitmq_go_client                lets the Go module of this folder import amqp091-go: the part of it in servers/amqp091

# Prints the folder of the server's scripts; Debian's wrappers in /usr/sbin change the user, so they are the last choice.
rabbitmq_programs() {
  local folder
  for folder in "${RABBITMQ_BIN:-}" /usr/lib/rabbitmq/bin /usr/local/opt/rabbitmq/sbin /opt/homebrew/opt/rabbitmq/sbin \
    "$(dirname "$(command -v rabbitmq-server 2>/dev/null || echo /nowhere/rabbitmq-server)")"; do
    if [ -n "$folder" ] && [ -x "$folder/rabbitmq-server" ] && [ -x "$folder/rabbitmqctl" ]; then
      echo "$folder"
      return 0
    fi
  done
  return 1
}

start_rabbitmq() {
  local dir=$1 bin program earlier tries plugins
  shift
  if ! bin=$(rabbitmq_programs); then
    echo "missing: rabbitmq-server (Debian: apt-get install rabbitmq-server)" >&2
    return 1
  fi
  for program in epmd curl; do
    if ! command -v "$program" >/dev/null; then
      echo "missing: $program (Debian: apt-get install erlang-base curl)" >&2
      return 1
    fi
  done
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  RABBITMQ_BIN=$bin
  RABBITMQ_PORT=$(free_rabbitmq_port)
  RABBITMQ_API_PORT=$(free_rabbitmq_port)
  RABBITMQ_STOMP_PORT=$(free_rabbitmq_port)
  RABBITMQ_METRICS_PORT=$(free_rabbitmq_port)
  # The node's own port mapper, so that no daemon outlives the check.
  export ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT
  ERL_EPMD_PORT=$(free_rabbitmq_port)
  epmd -port "$ERL_EPMD_PORT" -address 127.0.0.1 >"$dir/epmd.log" 2>&1 &
  local epmd_pid=$!
  plugins=$(printf ',%s' rabbitmq_management "$@")
  echo "[${plugins#,}]." >"$dir/enabled_plugins"
  {
    echo "listeners.tcp.default = 127.0.0.1:$RABBITMQ_PORT"
    echo "management.tcp.ip = 127.0.0.1"
    echo "management.tcp.port = $RABBITMQ_API_PORT"
    echo "collect_statistics_interval = 1000"
    case " $* " in *" rabbitmq_stomp "*) echo "stomp.listeners.tcp.1 = 127.0.0.1:$RABBITMQ_STOMP_PORT" ;; esac
    case " $* " in *" rabbitmq_prometheus "*)
      echo "prometheus.tcp.ip = 127.0.0.1"
      echo "prometheus.tcp.port = $RABBITMQ_METRICS_PORT"
      ;;
    esac
  } >"$dir/rabbitmq.conf"
  RABBITMQ_DIR=$dir # where the Erlang cookie is
  export RABBITMQ_PORT RABBITMQ_API_PORT RABBITMQ_STOMP_PORT RABBITMQ_METRICS_PORT RABBITMQ_BIN
  export RABBITMQ_NODENAME="check$RABBITMQ_PORT@localhost" RABBITMQ_CONF_ENV_FILE=/dev/null
  HOME=$dir RABBITMQ_CONFIG_FILE="$dir/rabbitmq.conf" RABBITMQ_ENABLED_PLUGINS_FILE="$dir/enabled_plugins" \
    RABBITMQ_MNESIA_BASE="$dir/data" RABBITMQ_LOG_BASE="$dir/log" RABBITMQ_LOGS="$dir/log/node.log" \
    RABBITMQ_PID_FILE="$dir/pid" RABBITMQ_DIST_PORT=$(free_rabbitmq_port) RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="+S 2:2 +sbwt none" \
    "$bin/rabbitmq-server" >"$dir/server.log" 2>&1 &
  local server_pid=$!
  earlier=$(trap -p EXIT)
  earlier=${earlier#trap -- }
  earlier=${earlier% EXIT}
  eval "earlier=${earlier:-''}"
  # shellcheck disable=SC2064 # the values of now are meant
  trap "stop_rabbitmq '$dir' $server_pid $epmd_pid; $earlier" EXIT
  # Some seconds on an idle machine.
  for ((tries = 0; tries < 600; tries++)); do
    if rabbitmq_api GET overview >/dev/null 2>&1; then
      return 0
    fi
    if ! kill -0 "$server_pid" 2>/dev/null; then
      break
    fi
    sleep 0.2
  done
  cat "$dir/server.log" >&2
  return 1
}

stop_rabbitmq() {
  local erlang
  erlang=$(cat "$1/pid" 2>/dev/null || true)
  kill -KILL ${erlang:+"$erlang"} "$2" "$3" 2>/dev/null || true
  wait "$2" "$3" 2>/dev/null || true
}

rabbitmq_api() {
  local method=$1 path=$2
  shift 2
  curl --silent --show-error --fail-with-body --max-time 10 --user guest:guest --request "$method" \
    --header 'Content-Type: application/json' ${1+--data "$1"} "http://127.0.0.1:$RABBITMQ_API_PORT/api/$path"
}

rabbitmq_publish() {
  local exchange=${1:-amq.default} properties='{}'
  if [ $# -gt 3 ]; then
    properties=$4
  fi
  rabbitmq_api POST "exchanges/%2F/$exchange/publish" \
    "{\"routing_key\":\"$2\",\"payload\":\"$3\",\"payload_encoding\":\"string\",\"properties\":$properties}"
}

rabbitmq_get() {
  rabbitmq_api POST "queues/%2F/$1/get" "{\"count\":1,\"ackmode\":\"${2:-ack_requeue_false}\",\"encoding\":\"auto\"}"
}

rabbitmq_ctl() {
  HOME=$RABBITMQ_DIR "$RABBITMQ_BIN/rabbitmqctl" --silent --node "$RABBITMQ_NODENAME" "$@"
}

rabbitmq_go_client() {
  local client
  client=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/amqp091
  go mod edit -require=github.com/rabbitmq/amqp091-go@v0.0.0 "-replace=github.com/rabbitmq/amqp091-go=$client"
}

# Prints a port of 127.0.0.1 on which nobody listens.
free_rabbitmq_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
}
