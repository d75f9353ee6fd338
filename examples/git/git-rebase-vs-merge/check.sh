#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
commit config 1 "Add config"
git switch -qc feature
commit client 1 "Add client"
commit retries 1 "Add retries"
git switch -q main
commit logging 1 "Fix logging"
git switch -qc merged
git merge -q --no-ff -m "Merge branch 'feature'" feature
same "the merge keeps both lines" 2 "$(git log -1 --format=%p | wc -w)"
git merge-base --is-ancestor feature merged || fail "feature is not in the merge"

git switch -q feature
old=$(git rev-parse HEAD)
git rebase -q main
same "one line" "Add retries
Add client
Fix logging
Add config" "$(subjects)"
[ "$old" != "$(git rev-parse HEAD)" ] || fail "the hash is the same"
same "no patch changed" "= =" "$(git range-diff main ORIG_HEAD HEAD | awk '{print $3}' | xargs)"
refuses git diff --quiet "$old" HEAD
git branch -q -D merged
same "only the reflog leads to the old ones" "" "$(git for-each-ref --contains "$old")"

# Transplant a branch that was started on another.
git switch -qc sub
commit sub 1 Sub
git rebase -q --onto main feature sub
same "without feature" "Sub
Fix logging
Add config" "$(subjects)"

# Three commits on a contested line: one question or three.
new_repository contested
commit a '0\n' Base
git switch -qc feature
for i in 1 2 3; do commit a "$i\n" "F$i"; done
git switch -q main
commit a 'm\n' Main
git switch -q feature
stops=0
git rebase main >/dev/null 2>&1 || while [ -d .git/rebase-merge ]; do
  stops=$((stops + 1))
  git checkout -q --theirs a
  git add a
  git rebase --continue >/dev/null 2>&1 || true
done
same "the rebase stops" 1 "$stops"
git reset -q --hard ORIG_HEAD
stops=0
git rebase main >/dev/null 2>&1 || while [ -d .git/rebase-merge ]; do
  stops=$((stops + 1))
  echo "both, step $stops" >a
  git add a
  git rebase --continue >/dev/null 2>&1 || true
done
same "adapted each time, it stops three times" 3 "$stops"
