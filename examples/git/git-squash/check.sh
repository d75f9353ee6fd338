#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
commit search '1\n' base
git switch -qc feature
commit search '2\n' "Add search"
commit search '3\n' wip
git switch -q main
git merge -q --squash feature >/dev/null
same "staged, nothing committed" "M  search" "$(git status --short)"
git commit -qm "Add search"
same "one parent" 1 "$(git log -1 --format=%p | wc -w)"
says "the branch 'feature' is not fully merged" git branch -d feature
same "not listed as merged" "" "$(git branch --merged main --list feature)"

# A branch stacked on it, transplanted.
git switch -q -c next feature
commit next 1 Next
git rebase -q --onto main feature next
same "on top of main" "Next
Add search
base" "$(subjects)"

# Going on with the squashed branch: a conflict with yourself.
git switch -q main
commit search '4\n' "Main goes on"
git switch -q feature
commit other 1 "More work"
git switch -q main
refuses git merge --no-edit feature
same "in what was squashed" "UU search" "$(git status --short | grep UU)"
git merge --abort

# Soft reset: one commit on your branch.
git switch -q feature
git reset -q --soft "$(git merge-base main~2 feature)"
git commit -qm "Add search, one commit"
same "all of it in one" 1 "$(git rev-list --count main~2..feature)"
