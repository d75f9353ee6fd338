#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

# Ann rebases and pushes "topic" while Bob has pushed a commit on the old one.
rewritten() {
  rm -rf "$work/shop.git" "$work/ann" "$work/bob"
  new_server shop.git
  git clone -q "$work/shop.git" "$work/ann" 2>/dev/null
  cd "$work/ann"
  commit base 1 base
  git push -q origin main
  git switch -qc topic
  commit cache 1 "Add cache"
  git push -qu origin topic
  git clone -q "$work/shop.git" "$work/bob"
  cd "$work/bob"
  git switch -q topic
  old=$(git rev-parse HEAD)
  commit test 1 "Bob's test"
  git push -q
  cd "$work/ann"
  git switch -q main
  commit main 1 "Main moves"
  git push -q
  git switch -q topic
  git rebase -q main
}

rewritten
says "stale info" git push --force-with-lease origin topic
says "stale info" git push --force-with-lease --force-if-includes origin topic
git fetch -q
says "remote ref updated since checkout" \
  git push --force-with-lease --force-if-includes origin topic
git config push.useForceIfIncludes true
says "remote ref updated since checkout" git push --force-with-lease origin topic
git config --unset push.useForceIfIncludes
git push -q --force-with-lease origin topic || fail "the lease alone rejects"

# Bob merges: duplicates.
cd "$work/bob"
git -c pull.rebase=false pull -q --no-edit
same "twice in the history" 2 "$(subjects --grep 'Add cache' | wc -l)"
git reset -q --hard ORIG_HEAD

# Bob pulls with rebase: what he had pushed counts as dropped by Ann.
git -c pull.rebase=true pull -q
same "Bob's test has vanished" "" "$(subjects --grep "Bob's test")"
git reset -q --hard ORIG_HEAD
same "but not from the reflog" "Bob's test" "$(subjects -1)"

# What works: name the last commit that was replaced.
git rebase -q --onto origin/topic "$old"
same "one copy and the test" "Bob's test
Add cache
Main moves
base" "$(subjects)"
same "the server's state before is known here" "Bob's test" "$(subjects -1 'origin/topic@{1}')"

# Plain force asks nobody.
rewritten
git push -q --force origin topic
same "erased" "" "$(git -C "$work/shop.git" log topic --format=%s --grep "Bob's test")"

# Commits in the middle, and the way back.
new_repository middle
commit a 1 base
git switch -qc topic
commit b 1 Broken
commit b 2 Mended
tip=$(git rev-parse HEAD)
git tag v1
git switch -q main
commit c 1 Main
git switch -q topic
refuses git rebase --exec 'grep -q 2 b' main
same "stopped at the first" Broken "$(subjects -1)"
git rebase --abort
git rebase -q main
same "a tag stays on the old commit" "$tip" "$(git rev-parse v1)"
same "ORIG_HEAD" "$tip" "$(git rev-parse ORIG_HEAD)"
same "the branch moved once" "$tip" "$(git rev-parse 'topic@{1}')"
git branch rescue 'topic@{1}'
echo edited >a
git reset -q --keep rescue
same "edits survive --keep" " M a" "$(git status --short)"
