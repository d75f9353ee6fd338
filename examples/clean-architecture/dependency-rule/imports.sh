#!/usr/bin/env bash
# #region shown
set -e
deps=$(go list -deps ./internal/order)
if grep -xE 'database/sql|net/http' <<<"$deps"; then
  echo "internal/order depends on the packages above" >&2
  exit 1
fi
# #endregion shown
