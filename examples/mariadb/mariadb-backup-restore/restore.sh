#!/usr/bin/env bash
# #region shown-2
set -euo pipefail
mariadb-backup --prepare --target-dir=/backup/full
mariadb-backup --prepare --target-dir=/backup/full \
  --incremental-dir=/backup/inc1

systemctl stop mariadb
mv /var/lib/mysql "/var/lib/mysql.broken.$(date +%s)"
install -d -o mysql -g mysql -m 700 /var/lib/mysql
mariadb-backup --copy-back --target-dir=/backup/full
chown -R mysql:mysql /var/lib/mysql
systemctl start mariadb

# Shows that the accident is GTID 0-1-84.
mariadb-binlog /archive/bin.00000* | grep -i -B 16 'drop table'
mariadb-binlog --start-position=0-1-82 --stop-position=0-1-83 \
  /archive/bin.00000* | mariadb
# #endregion shown-2
