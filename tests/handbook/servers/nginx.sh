# shellcheck shell=bash
# Throwaway nginx servers for the checks of examples/. Source this file; it installs nothing.
#
#   start_nginx DIR HTTP_CONFIG
#
# starts a server that writes to DIR (which must not exist); the file HTTP_CONFIG is what its `http` block holds. In it, @PORT@
# becomes the port of $NGINX_URL, an address of 127.0.0.1, and @DIR@ becomes DIR. Logs are DIR/access.log and DIR/error.log. It is
# stopped when the shell exits, before an EXIT trap that was set earlier runs. It runs as root or as anybody else.

start_nginx() {
  local dir=$1 config=$2 nginx earlier tries port user=''
  nginx=$(command -v nginx || find /usr/sbin/nginx /usr/local/sbin/nginx -maxdepth 0 2>/dev/null | head -1 || true)
  if [ -z "$nginx" ]; then
    echo "missing: nginx (Debian: apt-get install nginx-light)" >&2
    return 1
  fi
  mkdir "$dir"
  dir=$(cd "$dir" && pwd)
  port=$(free_nginx_port)
  if [ "$(id -u)" = 0 ]; then
    user="user root;"
  fi
  export NGINX_URL="http://127.0.0.1:$port"
  {
    echo "$user"
    echo "pid $dir/pid; error_log $dir/error.log; worker_processes 1;"
    echo "events { worker_connections 256; }"
    echo "http {"
    echo "access_log $dir/access.log;"
    for temporary in client_body proxy fastcgi uwsgi scgi; do
      echo "${temporary}_temp_path $dir/$temporary;"
    done
    sed -e "s|@PORT@|$port|g" -e "s|@DIR@|$dir|g" "$config"
    echo "}"
  } >"$dir/nginx.conf"
  "$nginx" -p "$dir" -c "$dir/nginx.conf" -e "$dir/error.log" -t -q 2>"$dir/test.log" || {
    cat "$dir/test.log" >&2
    return 1
  }
  "$nginx" -p "$dir" -c "$dir/nginx.conf" -e "$dir/error.log"
  earlier=$(trap -p EXIT)
  earlier=${earlier#trap -- }
  earlier=${earlier% EXIT}
  eval "earlier=${earlier:-''}"
  # shellcheck disable=SC2064 # the values of now are meant
  trap "stop_nginx '$dir'; $earlier" EXIT
  for ((tries = 0; tries < 100; tries++)); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      return 0
    fi
    sleep 0.05
  done
  cat "$dir/error.log" >&2
  return 1
}

stop_nginx() {
  local pid tries
  pid=$(cat "$1/pid" 2>/dev/null || true)
  if [ -n "$pid" ]; then
    kill -TERM "$pid" 2>/dev/null || true
    for ((tries = 0; tries < 60; tries++)); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.05
    done
  fi
}

# Prints a port of 127.0.0.1 on which nobody listens.
free_nginx_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
}
