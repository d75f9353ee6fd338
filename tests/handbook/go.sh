# For the check.sh of a Go example: a fresh module in a temporary folder, with the example's files in it.
#
#   source "$(dirname "$0")/../../../tests/handbook/go.sh"
#
# After that the current folder is the module `example`, and it goes away at the end.

example=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
module=$(mktemp -d)
trap 'rm -rf "$module"' EXIT
cp -R "$example"/. "$module"
cd "$module"
export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local GOWORK=off
go mod init example 2>/dev/null

# Ends the example with what differs.
fail() { printf '%s\n' "$@"; exit 1; }

# same WHAT EXPECTED ACTUAL
same() { [ "$2" = "$3" ] || fail "$1: expected" "$2" "but got" "$3"; }

# has WHAT PATTERN TEXT: the text matches the extended regular expression on some line.
has() { grep -Eq -- "$2" <<<"$3" || fail "$1: nothing matches \`$2\` in" "$(head -n 40 <<<"$3")"; }

# lacks WHAT PATTERN TEXT
lacks() { ! grep -Eq -- "$2" <<<"$3" || fail "$1: \`$2\` matches in" "$(grep -Em 40 -- "$2" <<<"$3")"; }

# fails WHAT COMMAND...: the command exits with another code than 0; prints what it printed.
fails() {
  local what=$1 printed
  shift
  if printed=$("$@" 2>&1); then
    fail "$what: \`$*\` succeeded and printed" "$printed" >&2
  fi
  printf '%s\n' "$printed"
}

# tries N COMMAND...: the command succeeds at one of N attempts. For times, on a machine that others use too.
tries() {
  local attempts=$1
  shift
  while [ "$attempts" -gt 0 ]; do
    "$@" && return
    attempts=$((attempts - 1))
  done
  return 1
}
