# shellcheck shell=bash
# Throwaway MariaDB servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_mariadb DIR [OPTION ...]
#
# makes a data folder in DIR (which must not exist), starts a server with the options (`--log-bin`, …) on a Unix socket and on
# 127.0.0.1:$MARIADB_PORT, and exports MARIADB_SOCKET, MARIADB_PORT and MYSQL_HOME, so that `mariadb` and the other clients connect
# to it as root without a password. It is stopped when the shell exits, before an EXIT trap that was set earlier runs.
# Call it again for a second server: the variables then name the new one.

start_mariadb() {
  local dir=$1 program pid earlier
  shift
  for program in mariadbd mariadb mariadb-install-db mariadb-admin; do
    if ! PATH=$PATH:/usr/sbin command -v "$program" >/dev/null; then
      echo "missing: $program (Debian: apt-get install mariadb-server)" >&2
      return 1
    fi
  done
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  PATH=$PATH:/usr/sbin mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$dir/data" \
    --auth-root-authentication-method=normal --skip-test-db >"$dir/install.log" 2>&1 || {
    cat "$dir/install.log" >&2
    return 1
  }
  MARIADB_PORT=$(free_mariadb_port)
  MARIADB_SOCKET=$dir/socket
  printf '[client]\nuser = root\nsocket = %s\n' "$MARIADB_SOCKET" >"$dir/my.cnf"
  export MARIADB_PORT MARIADB_SOCKET MYSQL_HOME=$dir
  PATH=$PATH:/usr/sbin mariadbd --no-defaults --user="$(id -un)" --datadir="$dir/data" --socket="$MARIADB_SOCKET" \
    --bind-address=127.0.0.1 --port="$MARIADB_PORT" --pid-file="$dir/pid" \
    --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=64M --default-time-zone=+00:00 \
    "$@" >"$dir/log" 2>&1 &
  pid=$!
  # A subshell must not run the cleanup of the shell around it.
  earlier=''
  if [ "$BASH_SUBSHELL" = 0 ]; then
    earlier=$(trap -p EXIT)
    earlier=${earlier#trap -- }
    earlier=${earlier% EXIT}
    eval "earlier=${earlier:-''}"
  fi
  # shellcheck disable=SC2064 # the values of now are meant
  trap "kill -KILL $pid 2>/dev/null || true; wait $pid 2>/dev/null || true; $earlier" EXIT
  local tries
  for ((tries = 0; tries < 150; tries++)); do
    if mariadb-admin ping >/dev/null 2>&1; then
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

# Prints a port of 127.0.0.1 on which nobody listens.
free_mariadb_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
}
