#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
commit a 1 "Add a"
git switch -qc feature
commit b 1 "Add b"
commit d 1 "Add d"
git switch -q main
says "Fast-forward" git merge feature
same "no merge commit" 1 "$(git log -1 --format=%p | wc -w)"
git reset -q --hard HEAD~2
git merge -q --no-ff -m Grouped feature
same "a merge commit nonetheless" 2 "$(git log -1 --format=%p | wc -w)"
git reset -q --hard HEAD^
commit e 1 "Add e"
same "the merge base" "Add a" "$(git log -1 --format=%s "$(git merge-base main feature)")"
says "Not possible to fast-forward, aborting." git merge --ff-only feature
says "Merge made by the 'ort' strategy." git merge -m "Merge feature" feature
same "the graph" '*   Merge feature
|\
| * Add d
| * Add b
* | Add e
|/
* Add a' "$(git log --graph --format=%s | sed 's/ *$//')"

# The revert, and what a second merge brings.
says "is a merge but no -m option was given" git revert HEAD
git revert --no-edit -m 1 HEAD >/dev/null
refuses test -e b
says "Already up to date." git merge feature
git switch -q feature
commit d 2 "Fix d"
git switch -q main
git merge -m "Merge again" feature >/dev/null 2>&1 || git merge --abort
refuses test -e b
git revert --no-edit "$(git log --grep '^Revert' --format=%H -1)" >/dev/null
git merge -q -m "Merge again" feature
same "all of it is back" "1 2" "$(cat b) $(cat d)"
