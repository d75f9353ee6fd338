#!/usr/bin/env bash
# #region shown
set -euo pipefail
out=/backup/shop-$(date +%F).sql.gz
mariadb-dump --single-transaction --quick \
  --routines --events --triggers --hex-blob \
  --master-data=2 --gtid \
  --databases shop | gzip > "$out.part"
gzip -dc "$out.part" | tail -n 1 | grep -q 'Dump completed'
mv "$out.part" "$out"
mariadb-dump --system=users | gzip > /backup/accounts.sql.gz
# #endregion shown
