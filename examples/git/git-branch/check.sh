#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server shop.git
new_repository shop
git remote add origin "$work/shop.git"
commit a 1 Start
git push -qu origin main
same "HEAD names a branch" "ref: refs/heads/main" "$(cat .git/HEAD)"
git switch -qc fix
same "a branch copies no file" "$(git rev-parse main)" "$(cat .git/refs/heads/fix)"
commit b 1 Fix
git switch -q main
says "the branch 'fix' is not fully merged" git branch -d fix
git push -q -u origin fix
says "not yet merged to HEAD" git branch -d fix
git branch -q again origin/fix
git branch --unset-upstream again
git switch -q main
git merge -q --squash again && git commit -qm Squashed
refuses git branch -d again
git branch feature
says "'refs/heads/feature' exists" git branch feature/vat

git switch -q --detach main
commit c 1 Loose
says "leaving 1 commit behind" git switch main
git worktree add -q "$work/hotfix" -b hotfix/vat main
says "already used by worktree" git switch hotfix/vat
git worktree remove "$work/hotfix"
git rev-parse -q --verify hotfix/vat >/dev/null || fail "the branch is gone"

# Committed to main by mistake, with other edits in the tree.
git reset -q --hard origin/main
commit b 2 Mistake
echo edited >a
git switch -qc fix-rounding
git branch -qf main origin/main
same "main is back" "Start" "$(subjects main)"
same "the commit is kept" "Mistake" "$(subjects -1 fix-rounding)"
same "so are the edits" " M a" "$(git status --short)"
