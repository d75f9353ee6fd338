#!/usr/bin/env bash
# needs: bash
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }

# Programs that only write down how they are called.
mkdir bin
for program in trivy cosign docker kubectl; do
  printf '#!/bin/sh\necho "%s $*" >>"$CALLS"\n[ "$FAILING" != %s ]\n' "$program" "$program" >"bin/$program"
done
chmod +x bin/*
export PATH="$work/bin:$PATH" CALLS="$work/calls" FAILING=none

bash "$here/release.sh" ghcr.io/acme/shop@sha256:1234 2.3.7
grep -qxF "docker buildx imagetools create -t ghcr.io/acme/shop:2.3.7 ghcr.io/acme/shop@sha256:1234" calls ||
  fail "the release tag:" "$(cat calls)"
grep -qF "set image deployment/shop shop=ghcr.io/acme/shop@sha256:1234" calls || fail "not deployed by digest"

# A registry with a port keeps it.
: >calls
bash "$here/release.sh" localhost:5000/shop@sha256:1234 2.3.7
grep -qF -- "-t localhost:5000/shop:2.3.7 " calls || fail "$(cat calls)"

# Nothing is signed or deployed when the scanner finds something; nothing is deployed unsigned.
: >calls
if FAILING=trivy bash "$here/release.sh" a@sha256:1 1; then fail "a finding is no failure"; fi
[ "$(wc -l <calls)" = 1 ] || fail "it went on:" "$(cat calls)"
: >calls
if FAILING=cosign bash "$here/release.sh" a@sha256:1 1; then fail "unsigned is no failure"; fi
! grep -q kubectl calls || fail "deployed unsigned"
