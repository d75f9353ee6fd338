#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
commit README.md one "Start"
commit cmd/main.go 'package main\n' "Add command"
says "tree $(git rev-parse 'HEAD^{tree}')" git cat-file -p HEAD
says "parent $(git rev-parse HEAD^)" git cat-file -p HEAD
says "040000 tree" git cat-file -p 'HEAD^{tree}'
same "a branch is a file with a hash" "$(git rev-parse HEAD)" \
  "$(cat .git/refs/heads/main)"
same "an unchanged file is one blob" "$(git rev-parse HEAD^:README.md)" \
  "$(git rev-parse HEAD:README.md)"
cp README.md COPY.md
git add COPY.md
same "so is a copy under another name" "$(git rev-parse HEAD:README.md)" \
  "$(git rev-parse :COPY.md)"
git commit -qm "Copy"

# One byte in the first commit changes every later hash.
before=$(git log --format=%H)
blob=$(printf two | git hash-object -w --stdin)
FILTER_BRANCH_SQUELCH_WARNING=1 git filter-branch -f --index-filter \
  "git update-index --cacheinfo 100644,$blob,README.md" -- --all >/dev/null 2>&1
for hash in $(git log --format=%H); do
  case $before in *"$hash"*) fail "a hash survives the rewriting" ;; esac
done

# Damage is noticed.
object=.git/objects/$(git rev-parse HEAD:README.md | sed 's,..,&/,')
chmod u+w "$object"
printf damaged >"$object"
refuses git fsck
git init -q --object-format=sha256 "$work/sha256"
same "SHA-256 on request" sha256 \
  "$(git -C "$work/sha256" rev-parse --show-object-format)"
