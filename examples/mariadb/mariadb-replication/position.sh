#!/usr/bin/env bash
# #region shown
# On the primary; large databases: mariadb-backup instead.
mariadb-dump --single-transaction --all-databases --routines --events \
  --master-data=2 --gtid > full.sql
# SET GLOBAL gtid_slave_pos='0-1-32'
grep -E "gtid_slave_pos='" full.sql
# #endregion shown
