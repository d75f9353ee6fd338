#!/usr/bin/env bash
# #region shown
set -eu
has() { redis-cli INFO persistence | tr -d '\r' | grep -x "$1"; }

# Creates the AOF from the data in memory; only then make it permanent.
redis-cli -e CONFIG SET appendonly yes
until has 'aof_rewrite_in_progress:0'; do sleep 1; done
has 'aof_last_bgrewrite_status:ok'
redis-cli -e CONFIG REWRITE

# Backup: take a fresh snapshot and copy it off this machine.
redis-cli -e BGSAVE
until has 'rdb_bgsave_in_progress:0'; do sleep 1; done
has 'rdb_last_bgsave_status:ok'
cp /var/lib/redis/dump.rdb "/mnt/backup/redis-$(date +%F-%H%M).rdb"
# #endregion shown
