#!/usr/bin/env bash
# needs: postgresql
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

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE sessions (id int PRIMARY KEY, expires_at timestamptz)' -c "INSERT INTO sessions SELECT n, now() + (n - 5000) * interval '1 minute' FROM generate_series(1, 6000) AS n"
sql -f purge.sql
same 'purged' '0|t' "$(sql -c 'SELECT count(*) FILTER (WHERE expires_at < now()), count(*) > 900 FROM sessions')"
sql -c "INSERT INTO sessions SELECT -n, now() - interval '1 day' FROM generate_series(1, 10) AS n"
has 'in a transaction' 'invalid transaction termination' "$(sql -c 'BEGIN' -c 'CALL purge_sessions(1000)' 2>&1 || true)"
sql -c 'ALTER PROCEDURE purge_sessions SECURITY DEFINER'
has 'with the rights of its owner' 'invalid transaction termination' "$(sql -c 'CALL purge_sessions(1000)' 2>&1 || true)"
sql <<'EOF'
CREATE TABLE accounts (id int, owner text);
INSERT INTO accounts VALUES (1, 'ann'), (2, 'bob');
CREATE FUNCTION unsafe(p_owner text) RETURNS SETOF accounts LANGUAGE plpgsql AS
$$ BEGIN RETURN QUERY EXECUTE 'SELECT * FROM accounts WHERE owner = ''' || p_owner || ''''; END $$;
CREATE FUNCTION safe(p_column text, p_owner text) RETURNS SETOF accounts LANGUAGE plpgsql AS
$$ BEGIN RETURN QUERY EXECUTE format('SELECT * FROM accounts WHERE %I = $1', p_column) USING p_owner; END $$;
CREATE FUNCTION commits() RETURNS void LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
EOF
same 'injected' 2 "$(sql -c "SELECT count(*) FROM unsafe(\$q\$' OR true --\$q\$)")"
same 'not injected' '0|1' "$(sql -c "SELECT (SELECT count(*) FROM safe('owner', \$q\$' OR true --\$q\$)), (SELECT count(*) FROM safe('owner', 'ann'))")"
has 'a function cannot commit' 'invalid transaction termination' "$(sql -c 'SELECT commits()' 2>&1 || true)"
