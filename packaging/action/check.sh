#!/usr/bin/env bash
# Checks the book in $BOOK: findings as annotations at their lines, and all of them as a table in the job's summary.
set -euo pipefail
: "${BOOK:?}" "${STRICT:=false}" "${SINCE:=}"
here=$(cd "$(dirname "$0")" && pwd)
cd "$BOOK"

options=()
[ "$STRICT" = true ] && options+=(--strict)

# The branch that a pull request is for, which a shallow clone does not have.
since=$SINCE
if [ -z "$since" ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  since=origin/$GITHUB_BASE_REF
  if ! git rev-parse --verify --quiet "$since^{commit}" >/dev/null; then
    git fetch --quiet --depth 1 origin "+refs/heads/$GITHUB_BASE_REF:refs/remotes/origin/$GITHUB_BASE_REF" || {
      echo "::warning::lost addresses are not looked for, since \`$since\` is not here%0Ahint: \`fetch-depth: 0\` for actions/checkout"
      since=none
    }
  fi
fi
[ -n "$since" ] && [ "$since" != none ] && options+=(--since "$since")

findings=$(mktemp)
code=0
askbook check --format github ${options[@]+"${options[@]}"} >"$findings" || code=$?

# Annotations name files from the root of the repository, askbook from the book's folder.
prefix=$(git rev-parse --show-prefix 2>/dev/null || true)
PREFIX=$prefix awk '{ at = index($0, "file="); print substr($0, 1, at + 4) ENVIRON["PREFIX"] substr($0, at + 5) }' "$findings"
PREFIX=$prefix awk -f "$here/summary.awk" "$findings" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
rm -f "$findings"
exit "$code"
