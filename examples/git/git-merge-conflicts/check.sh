#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

git config --global merge.conflictStyle zdiff3

diverged() {
  rm -rf "$work/shop"
  new_repository shop
  commit retry.go 'const maxRetries = 3\n' Base
  commit gone.go 1 "Add gone"
  git switch -qc feature
  commit retry.go 'const maxRetries = 5\n' "Feature: more"
  commit gone.go 2 "Feature: edit gone"
  git switch -q main
  commit retry.go 'const maxRetries = 2\n' "Main: fewer"
  git rm -q gone.go
  git commit -qm "Main: delete gone"
}

diverged
says "CONFLICT (content)" git merge feature
same "the status" "DU gone.go
UU retry.go" "$(git status --short)"
same "markers with the base" "<<<<<<< HEAD
const maxRetries = 2
||||||| BASE
const maxRetries = 3
=======
const maxRetries = 5
>>>>>>> feature" "$(sed 's/^||||||| .*/||||||| BASE/' retry.go)"
same "three versions in the index" "3 2 5" \
  "$(for i in 1 2 3; do git show :$i:retry.go | tr -dc 0-9; echo; done | xargs)"
same "the commits involved" "Feature: more
Main: fewer" "$(git log --merge --format=%s -- retry.go | sort)"
git checkout -q --ours retry.go
same "ours in a merge is main" "const maxRetries = 2" "$(cat retry.go)"
git checkout -q -m retry.go
grep -q '^<<<<<<<' retry.go || fail "no markers again"
refuses git commit -m "Too early"
git merge --abort
same "back at the start" "" "$(git status --short)"

# Edit against delete: keep the file.
git merge feature >/dev/null 2>&1 || true
echo "const maxRetries = 4" >retry.go
git add retry.go gone.go
git commit -qm "Merge feature"
same "kept" 2 "$(cat gone.go)"
echo edited >gone.go
refuses git reset --keep ORIG_HEAD
git restore gone.go
git reset -q --keep ORIG_HEAD
same "undone" "Main: delete gone" "$(subjects -1)"

# In a rebase the names are swapped.
git switch -q feature
refuses git rebase main
git checkout -q --ours retry.go
same "ours in a rebase is main" "const maxRetries = 2" "$(cat retry.go)"
git checkout -q --theirs retry.go
same "theirs is my commit" "const maxRetries = 5" "$(cat retry.go)"
git rebase --abort

# rerere replays a resolution and leaves the path unmerged.
git config rerere.enabled true
git switch -q main
git merge feature >/dev/null 2>&1 || true
echo "const maxRetries = 4" >retry.go
git add retry.go gone.go
git commit -qm "Merge feature"
git reset -q --hard HEAD^
says "Resolved 'retry.go' using previous resolution." git merge feature
same "filled in" "const maxRetries = 4" "$(cat retry.go)"
says "UU retry.go" git status --short
