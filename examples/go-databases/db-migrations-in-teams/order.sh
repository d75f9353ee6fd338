#!/usr/bin/env bash
# #region shown
set -euo pipefail
export LC_ALL=C
changes() {
  git diff --name-only --no-renames --diff-filter="$1" \
    origin/main...HEAD -- migrations/
}
newest=$(git ls-tree --name-only origin/main migrations/ | sort | tail -n 1)
added=$(changes A)
while read -r file; do
  if [[ -n $file && ! $file > $newest ]]; then
    echo "$file sorts before $newest: rename it" >&2
    exit 1
  fi
done <<<"$added"
edited=$(changes MD)
if [[ -n $edited ]]; then
  echo "on main, and changed or deleted here: $edited" >&2
  exit 1
fi
# #endregion shown
