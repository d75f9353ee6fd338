# shellcheck shell=bash
# Throwaway PostgreSQL servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_postgresql DIR [SETTING=VALUE ...]
#
# makes a cluster in DIR (which must not exist), starts it on a Unix socket in DIR, and exports PGHOST, PGPORT, PGUSER and
# PGDATABASE for it. It is stopped when the shell exits, before an EXIT trap that was set earlier runs.
# A server that must not run as root runs as `postgres` or `nobody`. Call it again for a second server: PGHOST then names the new one.

# Prints the folder of the newest server programs; fails when there are none.
postgresql_programs() {
  local folder
  while read -r folder; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
      echo "$folder"
      return 0
    fi
  done < <(
    [ -z "${POSTGRESQL_BIN:-}" ] || echo "$POSTGRESQL_BIN"
    find /usr/lib/postgresql /opt/homebrew/opt /usr/local/opt -maxdepth 2 -name bin 2>/dev/null | sort -rV
    dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)"
  )
  return 1
}

# Runs a command as the user that owns the server's files.
as_postgresql_user() {
  if [ "$(id -u)" != 0 ]; then
    "$@"
  elif id postgres >/dev/null 2>&1; then
    runuser -u postgres -- "$@"
  else
    runuser -u nobody -- "$@"
  fi
}

start_postgresql() {
  local dir=$1 bin setting earlier
  shift
  if ! bin=$(postgresql_programs); then
    echo "missing: PostgreSQL's server programs initdb and postgres (Debian: apt-get install postgresql)" >&2
    return 1
  fi
  if ! command -v psql >/dev/null; then
    echo "missing: psql (Debian: apt-get install postgresql-client)" >&2
    return 1
  fi
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  if [ "$(id -u)" = 0 ]; then
    chmod a+x "$(dirname "$dir")"
    chown "$(id -u postgres 2>/dev/null || id -u nobody)" "$dir"
  fi
  (
    cd "$dir"
    as_postgresql_user "$bin/initdb" --pgdata="$dir/data" --username=postgres --auth=trust \
      --encoding=UTF8 --locale=C --no-sync
  ) >"$dir.initdb.log" 2>&1 || {
    cat "$dir.initdb.log" >&2
    return 1
  }
  {
    echo "listen_addresses = ''"
    echo "unix_socket_directories = '$dir'"
    echo "port = 5432"
    echo "fsync = off"
    for setting in "$@"; do
      echo "${setting%%=*} = '${setting#*=}'"
    done
  } >>"$dir/data/postgresql.conf"
  # A subshell must not run the cleanup of the shell around it.
  earlier=''
  if [ "$BASH_SUBSHELL" = 0 ]; then
    earlier=$(trap -p EXIT)
    earlier=${earlier#trap -- }
    earlier=${earlier% EXIT}
    eval "earlier=${earlier:-''}"
  fi
  # shellcheck disable=SC2064 # the values of now are meant
  trap "stop_postgresql '$bin' '$dir'; $earlier" EXIT
  (cd "$dir" && as_postgresql_user "$bin/pg_ctl" --pgdata="$dir/data" --log="$dir/log" --wait --silent start) || {
    cat "$dir/log" >&2
    return 1
  }
  export PGHOST=$dir PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
}

stop_postgresql() {
  (cd "$2" && as_postgresql_user "$1/pg_ctl" --pgdata="$2/data" --mode=immediate --wait --silent stop) >/dev/null 2>&1 || true
}
