#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

# edit_list SED-SCRIPT: what the author does to the list.
edit_list() { export GIT_SEQUENCE_EDITOR="sed -i '$1'"; }

start() {
  rm -rf "$work/shop"
  new_repository shop
  commit base 1 Base
  commit parser 1 "Add parser"
  commit parser 2 wip
  commit tests 1 tests
  commit debug 1 "Print debug output"
  printf 1 >cache.go
  commit metrics.go 1 "placeholder"
  git add cache.go
  git commit -q --amend -m "Add cache and metrics"
}

start
edit_list '2s/pick/fixup/; 3s/pick/reword/; 3a exec true
4s/pick/drop/'
GIT_EDITOR="sed -i 's/tests/Test the parser/'" git rebase -q -i HEAD~5
same "fixup, reword, drop" "Add cache and metrics
Test the parser
Add parser
Base" "$(subjects)"
same "the content of the fixup" 2 "$(cat parser)"

# Split the last commit, as the page does it.
edit_list '1s/pick/edit/'
git rebase -q -i HEAD~1 2>/dev/null
git reset -q HEAD^
git add cache.go
git commit -qm "Add cache"
git add metrics.go
git commit -qm "Add cache metrics"
same "nothing forgotten" "" "$(git status --short)"
git rebase --continue >/dev/null 2>&1
same "split in two" "Add cache metrics
Add cache" "$(subjects -2)"

# A deleted line drops the commit without a word, unless you ask for it.
edit_list 1d
says "Successfully rebased" git rebase -i HEAD~2
same "gone" "Add cache metrics
Test the parser" "$(subjects -2)"
edit_list 1d
refuses git -c rebase.missingCommitsCheck=error rebase -i HEAD~2
git rebase --abort
head=$(git rev-parse HEAD)
edit_list d
refuses git rebase -i HEAD~2
same "an empty list changes nothing" "$head" "$(git rev-parse HEAD)"

# A failing exec stops, and abort leads back.
edit_list '1a exec false'
refuses git rebase -i HEAD~2
git rebase --abort
same "aborted" "$head" "$(git rev-parse HEAD)"

# After a conflict, an amend hits the commit before.
new_repository conflict
commit a 1 Base
git switch -qc feature
commit a 2 Feature
git switch -q main
commit a 3 Main
git switch -q feature
refuses git rebase main
echo 4 >a
git add a
git commit -q --amend -m Amended
same "Main was replaced" "Amended
Base" "$(subjects)"
git rebase --abort

# Stacked branches follow with --update-refs; merges are flattened without
# --rebase-merges.
new_repository stack
commit a 1 Base
git switch -qc lower
commit b 1 Lower
git switch -qc upper
commit c 1 Upper
git switch -q main
commit d 1 Main
git switch -q upper
unset GIT_SEQUENCE_EDITOR
git rebase -q --update-refs main
same "lower moved along" "Lower
Main" "$(subjects -2 lower)"
git switch -qc side HEAD~1
commit e 1 Side
git merge -q --no-edit upper
git switch -q main
commit d 2 "Main again"
git switch -q side
git switch -qc flat
git rebase -q main
same "flattened" 0 "$(git rev-list --merges --count main..flat)"
git switch -q side
git rebase -q --rebase-merges main
same "kept" 1 "$(git rev-list --merges --count main..side)"
