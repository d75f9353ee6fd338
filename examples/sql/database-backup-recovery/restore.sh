#!/usr/bin/env bash
# #region shown
set -euo pipefail
target=/restore/pg
install -d -m 700 "$target"
tar -xzf /backup/base.tar.gz -C "$target"
tar -xzf /backup/pg_wal.tar.gz -C "$target/pg_wal"
cat >> "$target/postgresql.auto.conf" <<'CONF'
restore_command = 'cp /archive/%f "%p"'
recovery_target_time = '2026-11-20 14:31:55+00'
recovery_target_action = 'pause'
archive_mode = off
port = 5433
CONF
touch "$target/recovery.signal"
pg_ctl -D "$target" -l /restore/log -w start
# #endregion shown
