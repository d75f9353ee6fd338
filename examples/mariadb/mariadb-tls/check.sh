#!/usr/bin/env bash
# needs: mariadb
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

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
grep -v '^install' certificates.sh >"$work/make.sh"
(cd "$work" && bash make.sh) >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
mapfile -t options < <(sed -e '/^[[#]/d' -e '/^$/d' -e 's/ *= */=/' -e 's/^/--/' -e "s#/etc/mysql/tls#$work#" server.cnf)
has 'no TLS before 11.4 without certificates' 'DISABLED|YES' "$(mariadb -Ne 'SELECT @@have_ssl')"
start_mariadb "$work/secure" "${options[@]}"
mariadb -e "CREATE USER 'shop_app'@'10.20.%'; CREATE USER 'repl'@'10.20.%'; CREATE USER app@'127.0.0.1' IDENTIFIED BY 'x'; CREATE USER cert@'127.0.0.1' IDENTIFIED BY 'x' REQUIRE X509"
mariadb -N <accounts.sql >"$work/status"
tcp() { mariadb --no-defaults -h "${host:-127.0.0.1}" -P "$MARIADB_PORT" -u "${user:-app}" -px "$@" 2>&1 || true; }
has 'encrypted and verified by the authority' 'Ssl_cipher.+' "$(tcp --ssl-ca="$work/ca.pem" -Ne "SHOW SESSION STATUS LIKE 'Ssl_cipher'" | grep -E 'Ssl_cipher.[A-Z]')"
has 'plaintext is refused' 'ERROR (1045|3159)' "$(tcp --skip-ssl -e 'SELECT 1')"
same 'the socket is allowed' 1 "$(mariadb -Ne 'SELECT 1')"
has 'the name is checked' 'ERROR 2026' "$(tcp --ssl-ca="$work/ca.pem" --ssl-verify-server-cert -e 'SELECT 1')"
has 'no client certificate: like a wrong password' 'ERROR 1045' "$(user=cert tcp --ssl-ca="$work/ca.pem" -e 'SELECT 1')"
