#!/usr/bin/env bash
set -euo pipefail
# #region shown
deps=$(go list -deps ./internal/order)
if grep -xE 'database/sql|net/http' <<<"$deps"; then
  echo "internal/order depends on the packages above" >&2
  exit 1
fi
# #endregion shown
