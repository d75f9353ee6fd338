#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server shop.git
new_repository shop
git remote add origin "$work/shop.git"
commit a '1\n' "Release"
git tag -a v1.4.0 -m v1.4.0
commit feature 1 "Feature"
commit a '2\n' "Fix"
fix=$(git rev-parse HEAD)
git push -q origin main

# The page's commands, without the tests.
git switch -q -c release-1.4 v1.4.0
git cherry-pick -x "$fix" >/dev/null
git tag -a v1.4.1 -m "v1.4.1"
git push -q origin release-1.4 v1.4.1
same "only the fix arrived" "Fix
Release" "$(subjects v1.4.1)"
says "(cherry picked from commit $fix)" git log -1 --format=%B
same "the tag is on the server" v1.4.1 "$(git -C "$work/shop.git" describe release-1.4)"

# A rename on one side, a new call on the other: Git sees no conflict.
git switch -q main
commit load.go 'func Load() {}\n' "Load"
git switch -qc branch
commit use.go 'Load()\n' "Use Load"
git switch -q main
commit load.go 'func LoadAll() {}\n' "Rename Load"
git merge -q --no-edit branch || fail "the merge stops"
