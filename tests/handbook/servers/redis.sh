# shellcheck shell=bash
# Throwaway Redis servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_redis DIR [OPTION ...]
#
# starts a server that writes to DIR (which must not exist) on 127.0.0.1:$REDIS_PORT, with the options (`--appendonly yes`, …), and
# exports REDIS_HOST, REDIS_PORT and REDIS_PID. It is stopped when the shell exits, before an EXIT trap that was set earlier runs.
# Call it again for a second server: the variables then name the new one. `redis COMMAND …` talks to it.

start_redis() {
  local dir=$1 program earlier
  shift
  for program in redis-server redis-cli; do
    if ! command -v "$program" >/dev/null; then
      echo "missing: $program (Debian: apt-get install redis-server)" >&2
      return 1
    fi
  done
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  REDIS_HOST=127.0.0.1
  REDIS_PORT=$(free_redis_port)
  redis-server --bind 127.0.0.1 --port "$REDIS_PORT" --dir "$dir" --save '' --daemonize no --loglevel notice "$@" >"$dir/log" 2>&1 &
  REDIS_PID=$!
  export REDIS_HOST REDIS_PORT REDIS_PID
  # A subshell must not run the cleanup of the shell around it.
  earlier=''
  if [ "$BASH_SUBSHELL" = 0 ]; then
    earlier=$(trap -p EXIT)
    earlier=${earlier#trap -- }
    earlier=${earlier% EXIT}
    eval "earlier=${earlier:-''}"
  fi
  # shellcheck disable=SC2064 # the values of now are meant
  trap "kill -KILL $REDIS_PID 2>/dev/null || true; wait $REDIS_PID 2>/dev/null || true; $earlier" EXIT
  local tries
  for ((tries = 0; tries < 100; tries++)); do
    if redis PING 2>/dev/null | grep -qE 'PONG|NOAUTH'; then
      return 0
    fi
    if ! kill -0 "$REDIS_PID" 2>/dev/null; then
      break
    fi
    sleep 0.05
  done
  cat "$dir/log" >&2
  return 1
}

redis() {
  redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" "$@"
}

# Prints a port of 127.0.0.1 on which nobody listens, neither there nor on the cluster bus, 10000 higher.
free_redis_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && ! (exec 3<>"/dev/tcp/127.0.0.1/$((port + 10000))") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
}
