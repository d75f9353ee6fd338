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
mariadb -e 'CREATE DATABASE shop'
mariadb -N <account.sql >"$work/grants"
has 'the role is granted' 'GRANT `shop_rw` TO' "$(cat "$work/grants")"
has 'TLS is required' 'REQUIRE SSL' "$(cat "$work/grants")"

# Two accounts of one name; without a default role the right is listed and not active.
mariadb -e "CREATE USER app@'127.0.0.1' IDENTIFIED BY 'x'; GRANT shop_rw TO app@'127.0.0.1'; CREATE TABLE shop.a (id INT)"
as_app() { mariadb --no-defaults -h 127.0.0.1 -P "$MARIADB_PORT" -u app -px -e "$1" 2>&1 || true; }
has 'inactive role' 'denied' "$(as_app 'SELECT * FROM shop.a')"
mariadb -e "SET DEFAULT ROLE shop_rw FOR app@'127.0.0.1'"
same 'active role' '' "$(as_app 'SELECT * FROM shop.a')"
has 'no DDL' 'command denied' "$(as_app 'DROP TABLE shop.a')"
mariadb -e "ALTER USER app@'127.0.0.1' ACCOUNT LOCK"
has 'locked' 'Access denied, this account is locked' "$(as_app 'SELECT 1')"

# The hardened server starts with the folder and not without it.
sed -n '/^\[mariadb\]/,/^CNF/{/^CNF/d;s/^bind-address.*/bind-address = 127.0.0.1/;p}' harden.sh >"$work/hardening.cnf"
options() { sed -e '/^\[/d' -e 's/ *= */=/' -e 's/^/--/' -e "s#/var/lib/mysql-files#$work/files#" "$work/hardening.cnf"; }
mapfile -t hardened < <(options)
if (start_mariadb "$work/missing" "${hardened[@]}") >"$work/out" 2>&1; then
  echo 'the server started without the folder of secure_file_priv' >&2
  exit 1
fi
mkdir "$work/files"
start_mariadb "$work/hardened" "${hardened[@]}"
same 'audited' ON "$(mariadb -Ne 'SELECT IF(@@server_audit_logging, "ON", "OFF")')"
mariadb -e "CREATE USER net@'127.0.0.1' IDENTIFIED BY 'x'"
if [ "$(mariadb -Ne "SELECT @@have_ssl")" = DISABLED ]; then
  has 'without certificates TCP is locked out' 'ERROR (1045|3159)' \
    "$(mariadb --no-defaults -h 127.0.0.1 -P "$MARIADB_PORT" -u net -px -e 'SELECT 1' 2>&1 || true)"
fi
