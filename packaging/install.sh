#!/bin/sh
# Installs askbook from a release, after its checksum was verified:
#
#   curl -LsSf https://github.com/askbook-rs/askbook/releases/latest/download/install.sh | sh
#
# ASKBOOK_VERSION       the version, such as 0.1.0 [default: the newest]
# ASKBOOK_INSTALL_DIR   where the program goes [default: ~/.local/bin]
# ASKBOOK_RELEASES      the folder of all releases [default: that of the repository on GitHub]
# ASKBOOK_SHA256        what the archive's checksum must be [default: what SHA256SUMS of the release says]
#
# Exit codes: 0 installed; 3 there is no such release, or none for this system; 1 anything else.
set -eu

releases=${ASKBOOK_RELEASES:-https://github.com/askbook-rs/askbook/releases}
folder=${ASKBOOK_INSTALL_DIR:-${HOME:?}/.local/bin}
no_release=3

fail() {
  echo "error: $1" >&2
  [ -z "${2:-}" ] || echo "  hint: $2" >&2
  exit "${3:-1}"
}

# The target of this system, as Rust calls it.
target() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64 | Linux-amd64) echo x86_64-unknown-linux-musl ;;
    Linux-aarch64 | Linux-arm64) echo aarch64-unknown-linux-musl ;;
    Darwin-x86_64)
      # A shell under Rosetta says `x86_64` on Apple silicon.
      if [ "$(sysctl -n sysctl.proc_translated 2>/dev/null || echo 0)" = 1 ]; then
        echo aarch64-apple-darwin
      else
        echo x86_64-apple-darwin
      fi
      ;;
    Darwin-arm64) echo aarch64-apple-darwin ;;
    MINGW*-x86_64 | MSYS*-x86_64 | CYGWIN*-x86_64) echo x86_64-pc-windows-msvc ;;
    *) return 1 ;;
  esac
}

download() { # URL FILE
  if command -v curl >/dev/null; then
    curl --proto '=https,http,file' -LsSf --retry 3 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1"
  else
    fail "there is neither \`curl\` nor \`wget\`" "install one of them"
  fi
}

sha256() { # FILE
  if command -v sha256sum >/dev/null; then
    sha256sum "$1" | cut -d ' ' -f 1
  elif command -v shasum >/dev/null; then
    shasum -a 256 "$1" | cut -d ' ' -f 1
  else
    fail "there is neither \`sha256sum\` nor \`shasum\`" "install one of them: nothing is installed without its checksum"
  fi
}

# A function, so that a download that breaks off runs nothing.
main() {
  target=$(target) || fail "there is no release for $(uname -s) on $(uname -m)" \
    "build askbook from its source: cargo install --locked --git https://github.com/askbook-rs/askbook askbook" "$no_release"
  case $target in
    *windows*) archive=askbook-$target.zip program=askbook.exe ;;
    *) archive=askbook-$target.tar.gz program=askbook ;;
  esac
  if [ -n "${ASKBOOK_VERSION:-}" ]; then
    from=$releases/download/v${ASKBOOK_VERSION#v}
  else
    from=$releases/latest/download
  fi

  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
  download "$from/$archive" "$temporary/$archive" || fail "cannot download \`$from/$archive\`" \
    "is there such a release? ASKBOOK_VERSION and ASKBOOK_RELEASES choose another" "$no_release"
  expected=${ASKBOOK_SHA256:-}
  if [ -z "$expected" ]; then
    download "$from/SHA256SUMS" "$temporary/SHA256SUMS" || fail "cannot download \`$from/SHA256SUMS\`"
    expected=$(awk -v name="$archive" '$2 == name { print $1 }' "$temporary/SHA256SUMS")
    [ -n "$expected" ] || fail "\`SHA256SUMS\` does not name \`$archive\`"
  fi
  actual=$(sha256 "$temporary/$archive")
  [ "$actual" = "$expected" ] || fail "the checksum of \`$archive\` is $actual, expected $expected" \
    "the download is damaged, or somebody changed the file: do not use it"

  case $archive in
    *.zip) unzip -q "$temporary/$archive" -d "$temporary" ;;
    *) tar -xzf "$temporary/$archive" -C "$temporary" ;;
  esac
  mkdir -p "$folder"
  # A rename replaces a program that is running; writing over it would fail.
  cp "$temporary/askbook-$target/$program" "$folder/.$program.new"
  chmod 755 "$folder/.$program.new"
  mv -f "$folder/.$program.new" "$folder/$program"
  echo "$("$folder/$program" --version) is in $folder" >&2
  case ":$PATH:" in
    *":$folder:"*) ;;
    *) echo "  add it to your path: export PATH=\"$folder:\$PATH\"" >&2 ;;
  esac
}

main
