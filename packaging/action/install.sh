#!/usr/bin/env bash
# Puts askbook into $FOLDER/bin and that on the path: from the cache, a release, or the source beside this script. Nothing here
# reads a file of the book: a pull request decides neither what is installed nor how it is built.
set -euo pipefail
cd "$(dirname "$0")/../.."
no_release=3

from_release() {
  local own
  own=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
  if [ -n "$REPOSITORY" ]; then
    export ASKBOOK_RELEASES=${ASKBOOK_RELEASES:-$SERVER/$REPOSITORY/releases}
  fi
  ASKBOOK_VERSION=${VERSION:-$own} ASKBOOK_SHA256=$SHA256 ASKBOOK_INSTALL_DIR=$FOLDER/bin sh packaging/install.sh
}

from_source() {
  command -v cargo >/dev/null || {
    echo "::error::there is no release of askbook to install, and no \`cargo\` to build it%0Ahint: install Rust before this step" >&2
    exit 1
  }
  echo "building askbook from its source; the next run takes it from the cache" >&2
  if command -v rustup >/dev/null; then
    rustup toolchain install stable --profile minimal --no-self-update
    export RUSTUP_TOOLCHAIN=stable
  fi
  cargo install --locked --path . --root "$FOLDER"
}

install() {
  local code=0
  if [ -x "$FOLDER/bin/askbook" ] || [ -x "$FOLDER/bin/askbook.exe" ]; then
    echo "askbook was in the cache" >&2
  elif [ "$VERSION" = source ] || { [ -z "$VERSION" ] && [ -z "$REPOSITORY" ]; }; then
    # A copy of askbook in the book's own repository has no releases.
    from_source
  else
    from_release || code=$?
    # Whoever named a version gets that one or none.
    if [ "$code" -eq "$no_release" ] && [ -z "$VERSION" ]; then
      from_source
    elif [ "$code" -ne 0 ]; then
      exit "$code"
    fi
  fi
}

install
echo "$FOLDER/bin" >>"$GITHUB_PATH"
"$FOLDER/bin/askbook" --version
