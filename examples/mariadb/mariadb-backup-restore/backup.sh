#!/usr/bin/env bash
# #region shown
set -euo pipefail
mariadb-backup --backup --user=backup --target-dir=/backup/full --parallel=4
mariadb-backup --backup --user=backup --target-dir=/backup/inc1 \
  --incremental-basedir=/backup/full
# bin.000001  211991361  0-1-82
cat /backup/inc1/*_binlog_info
# #endregion shown
