# shellcheck shell=bash
# Throwaway Prometheus servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_prometheus DIR CONFIG [OPTION ...]
#
# starts a server that writes to DIR (which must not exist) and exports PROMETHEUS_URL, an address of 127.0.0.1. Paths in CONFIG are
# relative to its folder. It is stopped when the shell exits, before an EXIT trap that was set earlier runs.
#
#   prometheus_query EXPRESSION   prints the result of an instant query, a line a series: {labels} value
#   free_prometheus_port          prints a port of 127.0.0.1 on which nobody listens

start_prometheus() {
  local dir=$1 config=$2 program earlier tries port pid
  shift 2
  for program in prometheus curl; do
    if ! command -v "$program" >/dev/null; then
      echo "missing: $program (Debian: apt-get install prometheus curl)" >&2
      return 1
    fi
  done
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  port=$(free_prometheus_port)
  export PROMETHEUS_URL="http://127.0.0.1:$port"
  prometheus --config.file="$config" --storage.tsdb.path="$dir/data" --web.listen-address="127.0.0.1:$port" \
    "$@" >"$dir/log" 2>&1 &
  pid=$!
  earlier=$(trap -p EXIT)
  earlier=${earlier#trap -- }
  earlier=${earlier% EXIT}
  eval "earlier=${earlier:-''}"
  # shellcheck disable=SC2064 # the values of now are meant
  trap "kill -KILL $pid 2>/dev/null || true; wait $pid 2>/dev/null || true; $earlier" EXIT
  for ((tries = 0; tries < 200; tries++)); do
    if curl --silent --fail --max-time 2 --output /dev/null "$PROMETHEUS_URL/-/ready"; then
      return 0
    fi
    if ! kill -0 "$pid" 2>/dev/null; then
      break
    fi
    sleep 0.1
  done
  cat "$dir/log" >&2
  return 1
}

# The API's JSON has one element a series: {"metric":{…},"value":[time,"value"]}.
prometheus_query() {
  curl --silent --show-error --max-time 10 --get --data-urlencode "query=$1" "$PROMETHEUS_URL/api/v1/query" |
    { grep -o '{"metric":{[^}]*},"value":\[[^]]*\]' || true; } | sed 's/^{"metric"://; s/,"value":\[[^,]*,"/ /; s/"\]$//'
}

free_prometheus_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
}
