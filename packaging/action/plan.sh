#!/usr/bin/env bash
# Says where askbook goes and under which name it is kept in the cache. The name follows from everything that decides what is
# installed: this action's files, not the name of its branch, which stays when the files change.
set -euo pipefail
cd "$(dirname "$0")/../.."

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi
}

files=$(find Cargo.toml Cargo.lock src themes packaging -type f | LC_ALL=C sort)
digest=$({ printf '%s\n' "$VERSION" "$SHA256" "$files"; tr '\n' '\0' <<<"$files" | xargs -0 cat; } | sha256 | cut -c 1-16)
{
  echo "folder=$RUNNER_TEMP/askbook"
  echo "key=askbook-$RUNNER_OS-$RUNNER_ARCH-$digest"
} >>"$GITHUB_OUTPUT"
