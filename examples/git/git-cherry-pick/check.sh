#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
commit a '1\n2\n3\n' "Start"
git branch release-1.4
commit feature 1 "Add feature"
commit a '1\n2\n3 fixed\n' "Close response body on error"
fix=$(git rev-parse HEAD)
git switch -q release-1.4
commit other 1 "Only here"
GIT_COMMITTER_NAME=Bob git cherry-pick -x main >/dev/null
same "author kept, committer new" "Ann Bob" "$(git log -1 --format='%an %cn')"
says "(cherry picked from commit $fix)" git log -1 --format=%B
same "what is missing on the release branch" "+ Add feature
- Close response body on error" "$(git cherry -v release-1.4 main | sed 's/ [0-9a-f]* / /')"
refuses git merge-base --is-ancestor main release-1.4
says "The previous cherry-pick is now empty" git cherry-pick main
git cherry-pick --skip

# The same change on both sides merges silently, edited again it conflicts.
git merge -q --no-edit main || fail "an identical change conflicts"
says "is a merge but no -m option was given" git cherry-pick HEAD
git reset -q --hard HEAD^
commit a '1\n2\n3 fixed twice\n' "Edit the fix"
refuses git merge --no-edit main
git merge --abort

# Ranges.
git switch -qc target main~2
git switch -q main
for i in 1 2 3; do commit "f$i" 1 "C$i"; done
git switch -q target
git cherry-pick main~2..main >/dev/null
same "A..B leaves out A" "C3
C2" "$(subjects -2)"
git reset -q --hard HEAD~2
git cherry-pick main~2^..main >/dev/null
same "A^..B has it" "C3
C2
C1" "$(subjects -3)"

# A helper from an earlier commit is missing: no conflict, broken code.
git switch -q --orphan code
commit go.mod 'module m\n' "Module"
git branch old
commit helper.go 'package m\nfunc helper() {}\n' "Helper"
commit fix.go 'package m\nfunc fix() { helper() }\n' "Use helper"
git switch -q old
git cherry-pick code >/dev/null || fail "the pick stops"
[ ! -e helper.go ] || fail "the helper came along"

# Wrong branch: the commit is removed, edits elsewhere are not.
echo edited >go.mod
git reset -q --keep HEAD~1
same "the edit is kept" " M go.mod" "$(git status --short)"
git cherry-pick code >/dev/null
echo edited >fix.go
refuses git reset --keep HEAD~1
